using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Records.Model;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>Counts records whose events are exactly those that are expected.</summary>
public static class RecordScorer
{
    /// <summary>Scores predictions.</summary>
    /// <param name="gold">The records.</param>
    /// <param name="predicted">What was coded from each.</param>
    public static RecordScore Score(ImmutableArray<CodedRecord> gold, ImmutableArray<ImmutableHashSet<CodedTriple>> predicted)
    {
        bool[] isRight = [.. gold.Zip(predicted, IsRight)];
        bool[] hasEvents = [.. gold.Select(record => !record.Expected.IsEmpty)];
        return new RecordScore(
            gold.Length,
            isRight.Count(right => right),
            hasEvents.Count(has => has),
            isRight.Zip(hasEvents).Count(record => record.First && record.Second));
    }

    /// <summary>Whether all that is expected was coded, and nothing else.</summary>
    public static bool IsRight(CodedRecord record, ImmutableHashSet<CodedTriple> predicted) => record.Expected.SetEquals(predicted);
}
