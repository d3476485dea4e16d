using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Evaluation.Planted.Rules;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>The task <c>eval brief</c>: a planted file that was read, against what the pipeline made of its reports.</summary>
public static class BriefEvaluation
{
    /// <summary>Checks the planted spans against the texts and, where they fit, scores the update.</summary>
    public static BriefEvaluationResult Evaluate(PlantedStory planted, StoryUpdate update)
    {
        Placement placement = new(update);
        ImmutableArray<string> problems = PlantedCheck.Problems(
            planted, report => placement.Find(report) is { } document ? update.Documents[document].Text : null);
        return problems.IsEmpty
            ? new BriefEvaluationResult(PlantedScorer.Score(planted, update), [])
            : new BriefEvaluationResult(null, problems);
    }
}
