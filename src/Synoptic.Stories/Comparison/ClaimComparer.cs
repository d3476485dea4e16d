using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;
using Synoptic.Stories.Origins;

namespace Synoptic.Stories.Comparison;

/// <summary>Makes claims of aligned propositions, and says which documents are silent on them.</summary>
internal sealed class ClaimComparer
{
    /// <summary>The claims in order of their first evidence, and their coverage.</summary>
    public ComparedClaims Compare(
        ImmutableArray<AnnotatedDocument> documents,
        Nearness nearness,
        ImmutableArray<PropositionGroup> groups,
        ImmutableArray<ImmutableArray<int>> stories,
        EntityTable entities,
        ImmutableArray<Sharing> sharing)
    {
        var differences = new DifferenceFinder(documents, entities, sharing);
        var told = new ToldInClauses(groups);
        var builder = new ClaimBuilder(differences, new OriginCounter(documents, entities, sharing));
        HashSet<Proposition> leads = new(groups.SelectMany(group => group.Members).OfType<Passage>().GroupBy(passage => passage.Document).Select(own => own.MinBy(passage => passage.Place)!), ReferenceEqualityComparer.Instance);
        ImmutableArray<PropositionGroup> kept =
        [
            .. groups.Where(group => IsClaim(group, leads, nearness, differences) && !IsToldTwice(group, told, differences))
                .OrderBy(group => group.Members[0].Place)
                .ThenBy(group => group.Members[0].Kind),
        ];
        return new ComparedClaims([.. kept.Select(builder.Build)], new CoverageTracer(nearness, stories).Trace(kept, documents.Length));
    }

    /// <summary>Whether a sentence is mostly told by clauses that several documents share, or such clauses agree as their sentences do.</summary>
    private static bool IsToldTwice(PropositionGroup group, ToldInClauses told, DifferenceFinder differences) => group.Members[0] switch
    {
        Passage => group.Documents == 1 && told.HoldsHalf(group.Members[0]),
        Clause => told.IsToldWhole(group) && differences.Find(group).IsEmpty,
        _ => false,
    };

    /// <summary>
    /// What several documents share is a claim, unless it is in doubt whether they do, or they only tell of one act and do not differ on it. What one says is, when no other comes near to it, or a report begins
    /// with it: that is what it is about, whoever else may tell it. A number by itself says nothing that its sentence does not.
    /// </summary>
    private static bool IsClaim(PropositionGroup group, HashSet<Proposition> leads, Nearness nearness, DifferenceFinder differences) =>
        group.Documents > 1
            ? !differences.IsUndecided(group) && !(group.IsOfOneActOnly && differences.Find(group).IsEmpty)
            : group.Members[0] is not CountedNumber && (leads.Contains(group.Members[0]) || nearness.StandsAlone(group.Members[0]));
}
