using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Clauses;

/// <summary>The clauses of reports, set side by side.</summary>
/// <param name="OfOneAct">The groups that tell of one act or state, whatever they say of it.</param>
/// <param name="Agreeing">The groups that state the same.</param>
/// <param name="InDoubt">The pairs that may tell of one act.</param>
internal readonly record struct AlignedClauses(ImmutableArray<PropositionGroup> OfOneAct, ImmutableArray<PropositionGroup> Agreeing, ImmutableArray<(Clause One, Clause Other)> InDoubt)
{
    /// <summary>The groups of one act in which no two clauses state the same.</summary>
    public IEnumerable<PropositionGroup> OfOneActOnly
    {
        get
        {
            var groupOf = new Dictionary<Proposition, int>(ReferenceEqualityComparer.Instance);
            foreach ((int index, PropositionGroup same) in Agreeing.Index())
            {
                foreach (Proposition member in same.Members)
                {
                    groupOf.Add(member, index);
                }
            }

            return OfOneAct
                .Where(group => group.Members.Where(groupOf.ContainsKey).CountBy(member => groupOf[member]).All(same => same.Value == 1))
                .Select(group => group with { IsOfOneActOnly = true });
        }
    }
}
