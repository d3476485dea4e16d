using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Times.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>
/// Scores time expressions of one document as TempEval-3 does (N. UzZaman and others, SemEval 2013): relaxed and strict
/// spans, and values of the spans that match relaxed, against all predicted and all gold expressions.
/// </summary>
public static class TimeScorer
{
    /// <summary>Less than one more match is worth, whatever the overlaps.</summary>
    private const double OverlapWeight = 1e-4;

    /// <summary>The score of what was predicted for the document.</summary>
    public static TimeScore Score(TimeDocument gold, ImmutableArray<TimeExpression> predicted)
    {
        ImmutableArray<TimeExpression> counted = [.. predicted.Where(time => !gold.CreationTimes.Any(time.Span.Overlaps))];
        ImmutableArray<(int Row, int Column)> pairs = Assignment.Best(
            gold.Times.Length, counted.Length, (row, column) => Weight(gold.Times[row].Span, counted[column].Span));
        return new TimeScore(
            Count(pairs.Length),
            Count(gold.Times.Select(time => time.Span).Intersect(counted.Select(time => time.Span)).Count()),
            Count(pairs.Count(pair => counted[pair.Column].Value is { } value && value == gold.Times[pair.Row].Value)));

        MatchCount Count(int right) => new(right, counted.Length, gold.Times.Length);
    }

    private static double Weight(TextSpan gold, TextSpan predicted)
    {
        int shared = Math.Min(gold.End, predicted.End) - Math.Max(gold.Start, predicted.Start);
        return shared <= 0 ? 0 : 1 + (OverlapWeight * shared / TextSpan.Cover(gold, predicted).Length);
    }
}
