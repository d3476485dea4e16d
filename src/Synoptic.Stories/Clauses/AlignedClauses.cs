using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;

namespace Synoptic.Stories.Clauses;

/// <summary>The clauses of reports, set side by side.</summary>
/// <param name="OfOneAct">The groups that tell of one act or state, whatever they say of it.</param>
/// <param name="Agreeing">The groups that state the same.</param>
internal readonly record struct AlignedClauses(ImmutableArray<PropositionGroup> OfOneAct, ImmutableArray<PropositionGroup> Agreeing)
{
    /// <summary>The groups of one act of which not all state the same.</summary>
    public IEnumerable<PropositionGroup> OfOneActOnly
    {
        get
        {
            HashSet<string> agreeing = [.. Agreeing.Select(KeyOf)];
            return OfOneAct.Where(group => !agreeing.Contains(KeyOf(group))).Select(group => group with { IsOfOneActOnly = true });
        }
    }

    private static string KeyOf(PropositionGroup group) => string.Join(' ', group.Members.Select(member => member.Place));
}
