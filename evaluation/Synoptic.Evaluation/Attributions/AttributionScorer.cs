using System.Collections.Immutable;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Attributions;

/// <summary>
/// Scores attributions within documents. Cues, sources and contents are matched apart, each one to one, so that as many
/// as can be are matched; linked attributions need source and content of one and the same other.
/// </summary>
public static class AttributionScorer
{
    /// <summary>The score of predicted attributions.</summary>
    public static AttributionScore Score(ImmutableArray<ReadAttributions> documents) =>
        new(Measure(documents), Measure([.. documents.Select(Unquoted)]));

    private static ReadAttributions Unquoted(ReadAttributions document) => new(Unquoted(document.Gold), Unquoted(document.Predicted));

    private static ImmutableArray<Attribution> Unquoted(ImmutableArray<Attribution> attributions) =>
        [.. attributions.Where(attribution => attribution.Content is { IsQuoted: false })];

    private static AttributionMeasures Measure(ImmutableArray<ReadAttributions> documents) =>
        documents.Select(Measure).Aggregate(new AttributionMeasures(default, default, default, default, default), (sum, next) => sum + next);

    private static AttributionMeasures Measure(ReadAttributions document) => new(
        Match(document, attribution => attribution.Cue is not null, (gold, predicted) => gold.Cue!.Overlaps(predicted.Cue!)),
        Match(document, attribution => attribution.Source is not null, (gold, predicted) => gold.Source!.Overlaps(predicted.Source!)),
        Match(document, attribution => attribution.Content is not null, (gold, predicted) => gold.Content!.Overlaps(predicted.Content!)),
        Match(document, attribution => attribution.Content is not null, (gold, predicted) => gold.Content!.IsSameAs(predicted.Content!)),
        Match(
            document,
            attribution => attribution is { Source: not null, Content: not null },
            (gold, predicted) => gold.Source!.Overlaps(predicted.Source!) && gold.Content!.Overlaps(predicted.Content!)));

    private static MatchCount Match(ReadAttributions document, Func<Attribution, bool> isCounted, Func<Attribution, Attribution, bool> isRight)
    {
        ImmutableArray<Attribution> gold = [.. document.Gold.Where(isCounted)];
        ImmutableArray<Attribution> predicted = [.. document.Predicted.Where(isCounted)];
        int right = Assignment.Best(gold.Length, predicted.Length, (row, column) => isRight(gold[row], predicted[column]) ? 1 : 0).Length;
        return new MatchCount(right, predicted.Length, gold.Length);
    }
}
