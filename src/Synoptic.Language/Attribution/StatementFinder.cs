using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>Finds reported speech.</summary>
public sealed class StatementFinder
{
    /// <summary>The statements, ordered by content.</summary>
#pragma warning disable CA1822, IDE0060, CA1801 // the first rules follow
    public ImmutableArray<Statement> Find(TokenLayer tokens, ImmutableArray<Mention> mentions, ImmutableArray<CoreferenceChain> chains) => [];
#pragma warning restore CA1822, IDE0060, CA1801
}
