using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Finds clauses of two reports that tell of one act or state and cannot both be right on when, where or by whom it was done. Such
/// clauses share less than those that agree; so each must be the other's likest of those that differ on the slot, and what the slot says is left aside.
/// </summary>
internal sealed class RivalFinder(PairModel model)
{
    /// <summary>The least score of two clauses of one act.</summary>
    public const double Threshold = 0.5;

    /// <summary>The groups of clauses that conflict, by story, then first member.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The clauses of each story, by document, then head.</param>
    /// <param name="entities">Their entities.</param>
    /// <param name="aligned">The groups of clauses that are found already.</param>
    public ImmutableArray<PropositionGroup> Find(
        ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<Clause>> stories, EntityTable entities, ImmutableArray<PropositionGroup> aligned)
    {
        var comparison = new ClauseComparison(documents, entities);
        return
        [
            .. stories.SelectMany(story => new RivalScores(story, model, comparison).Groups)
                .Where(group => !aligned.Any(known => group.Members.All(member => known.Members.Any(other => ReferenceEquals(other, member))))),
        ];
    }
}
