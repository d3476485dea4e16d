using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Clauses;

/// <summary>Sets clauses of the reports of a story side by side that tell of the same act or state, in whatever words.</summary>
public sealed class ClauseAligner
{
    private readonly ClauseReader _reader = new();
    private readonly ClausePairModel _model = ClausePairModel.ReadShipped();

    /// <summary>The groups of clauses of two or more documents, by story, then first member.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The indexes of the documents of each story, ascending.</param>
    /// <param name="entities">Their entities.</param>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> stories, EntityTable entities) =>
        [.. stories.Where(story => story.Length > 1).SelectMany(story => Align([.. story.SelectMany(index => _reader.Read(documents[index], index, entities))]))];

    private IEnumerable<PropositionGroup> Align(ImmutableArray<Clause> clauses)
    {
        var scores = new ClauseScores(new ClauseSet(clauses), _model);
        var places = new Dictionary<Clause, int>(ReferenceEqualityComparer.Instance);
        foreach (Clause clause in clauses)
        {
            places.Add(clause, places.Count);
        }

        return Grouper.Group(clauses, scores.Links, (one, other) => scores[places[one], places[other]], ClauseScores.Threshold)
            .Where(group => group.Documents > 1);
    }
}
