using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Propositions of one kind that tell of the same thing; they may differ in what they say of it.</summary>
/// <param name="Members">In order of document and place; at least one.</param>
public sealed record PropositionGroup(ImmutableArray<Proposition> Members)
{
    /// <summary>How many documents they come from.</summary>
    public int Documents => Members.Select(member => member.Document).Distinct().Count();
}
