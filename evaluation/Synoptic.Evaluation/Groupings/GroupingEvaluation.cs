using System.Collections.Immutable;
using Synoptic.Evaluation.Groupings.Model;
using Synoptic.Stories.Grouping;

namespace Synoptic.Evaluation.Groupings;

/// <summary>The task <c>eval stories</c>: all reports at once, without their labels.</summary>
public static class GroupingEvaluation
{
    /// <summary>The score of the product and of the baseline. Reports are cut into words, with times and quantities, and not parsed: grouping asks for no more.</summary>
    public static (GroupingScore Product, GroupingScore Baseline) Evaluate(ImmutableArray<GoldReport> reports)
    {
        PlainStoryReader reader = new();
        ImmutableArray<string> gold = [.. reports.Select(report => report.Story)];
        return (
            GroupingScorer.Score(gold, new StoryGrouper().Group([.. reports.Select(report => reader.Parse(report.Document))])),
            GroupingScorer.Score(gold, TermBaseline.Group([.. reports.Select(report => reader.Read(report.Document))])));
    }
}
