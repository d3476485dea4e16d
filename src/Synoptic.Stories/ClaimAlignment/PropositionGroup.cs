using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Propositions of one kind that belong together; they may differ in what they say.</summary>
/// <param name="Members">In order of document and place; at least one.</param>
public sealed record PropositionGroup(ImmutableArray<Proposition> Members)
{
    /// <summary>How they belong together.</summary>
    public GroupTie Tie { get; init; }

    /// <summary>Of a part and its whole, and of a sum, the members of each side; empty where all tell of the same thing.</summary>
    public ImmutableArray<ImmutableArray<Proposition>> Sides { get; init; } = [];

    /// <summary>Whether they were found to tell of one act, but not to state the same of it: they are a claim where they differ, and agree on nothing.</summary>
    public bool IsOfOneActOnly { get; init; }

    /// <summary>How many documents they come from.</summary>
    public int Documents => Members.Select(member => member.Document).Distinct().Count();

    /// <summary>A group of several sides.</summary>
    public static PropositionGroup Of(GroupTie tie, params ImmutableArray<ImmutableArray<Proposition>> sides) =>
        new([.. sides.SelectMany(side => side).Distinct().OrderBy(member => member.Place)]) { Tie = tie, Sides = sides };
}
