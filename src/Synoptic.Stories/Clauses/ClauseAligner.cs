using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Clauses;

/// <summary>Sets clauses of the reports of a story side by side that tell of the same act or state, in whatever words.</summary>
internal sealed class ClauseAligner(PairModel model, PairModel agreements)
{
    /// <summary>The groups of clauses of two or more documents, by story, then first member.</summary>
    /// <param name="stories">The clauses of each story, by document, then head.</param>
    public AlignedClauses Align(ImmutableArray<ImmutableArray<Clause>> stories)
    {
        AlignedClauses[] aligned = [.. stories.Select(story => Align([.. story.Where(clause => !clause.IsNoun)]))];
        return new AlignedClauses([.. aligned.SelectMany(story => story.OfOneAct)], [.. aligned.SelectMany(story => story.Agreeing)], [.. aligned.SelectMany(story => story.InDoubt)]);
    }

    private AlignedClauses Align(ImmutableArray<Clause> clauses)
    {
        var scores = new ClauseScores(new ClauseSet(clauses), model, agreements);
        var places = new Dictionary<Clause, int>(ReferenceEqualityComparer.Instance);
        foreach (Clause clause in clauses)
        {
            places.Add(clause, places.Count);
        }

        return new AlignedClauses(Group(scores.Links), Group(scores.Agreeing), [.. scores.InDoubt.Select(pair => (clauses[pair.One], clauses[pair.Other]))]);

        ImmutableArray<PropositionGroup> Group(ImmutableArray<Link> links) =>
        [
            .. Grouper.Group(clauses, links, (one, other) => scores[places[one], places[other]], ClauseScores.Threshold)
                .Where(group => group.Documents > 1),
        ];
    }
}
