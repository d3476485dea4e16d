using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Counts coded events that were found, and predictions that are right.</summary>
public static class PairScorer
{
    /// <summary>Scores the predictions of each text against its gold events.</summary>
    /// <param name="gold">The gold texts.</param>
    /// <param name="predicted">What was predicted of each; of equal predictions of a text the first counts.</param>
    public static PairScore Score(ImmutableArray<CodedText> gold, ImmutableArray<ImmutableArray<CodedEvent>> predicted) =>
        gold.Zip(predicted, (text, events) => Score(text.Events, [.. events.Distinct()]))
            .Aggregate(new PairScore(0, 0, 0, 0, 0), Add);

    private static PairScore Score(ImmutableArray<CodedEvent> gold, ImmutableArray<CodedEvent> predicted) => new(
        gold.Length,
        gold.Count(line => predicted.Any(line.HasPairOf)),
        gold.Count(line => predicted.Any(line.Matches)),
        predicted.Length,
        predicted.Count(prediction => gold.Any(line => line.Matches(prediction))));

    private static PairScore Add(PairScore left, PairScore right) => new(
        left.Gold + right.Gold,
        left.PairsFound + right.PairsFound,
        left.Found + right.Found,
        left.Predicted + right.Predicted,
        left.Right + right.Right);
}
