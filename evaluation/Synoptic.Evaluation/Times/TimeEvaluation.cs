using System.Collections.Immutable;
using Synoptic.Evaluation.Times.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Times;

namespace Synoptic.Evaluation.Times;

/// <summary>The task <c>eval times</c>: time expressions from raw text and the creation time. It needs no model.</summary>
public static class TimeEvaluation
{
    /// <summary>Finds the time expressions of each document and scores them over all documents.</summary>
    public static TimeScore Evaluate(ImmutableArray<TimeDocument> gold)
    {
        Segmenter segmenter = new();
        TimeFinder finder = new();
        return gold
            .Select(document => TimeScorer.Score(document, finder.Find(segmenter.Segment(document.Text), document.PublishedAt)))
            .Aggregate(TimeScore.Empty, TimeScore.Add);
    }
}
