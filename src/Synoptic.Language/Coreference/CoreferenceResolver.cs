using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>Joins the names of one document that stand for the same.</summary>
public sealed class CoreferenceResolver
{
    /// <summary>The chains, ordered by first mention; every mention is in exactly one.</summary>
#pragma warning disable CA1822 // a stage is an object with one method; a trained successor will hold its model
    public ImmutableArray<CoreferenceChain> Resolve(TokenLayer tokens, ImmutableArray<Mention> mentions)
#pragma warning restore CA1822
        => [.. mentions
            .Select((mention, index) => (mention, index))
            .GroupBy(pair => pair.mention.Span.Read(tokens.Text), StringComparer.Ordinal)
            .Select(group => new CoreferenceChain([.. group.Select(pair => pair.index)], group.First().index, group.First().mention.Type))];
}
