using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Reads what a brief prints from its JSON.</summary>
public static class BriefPredictions
{
    /// <summary>All its records. Lists that it does not have hold none.</summary>
    /// <param name="brief">The object of <c>synoptic brief --format json</c>.</param>
    /// <param name="letterOf">The letter of a report by the path of its document.</param>
    public static PassageBrief Read(JsonElement brief, Func<string, string> letterOf)
    {
        BriefContents contents = new(brief, letterOf);
        return new PassageBrief(
            contents.Reports,
            [
                .. EntityPredictions.Of(contents),
                .. StatementPredictions.Of(contents),
                .. EventPredictions.Of(contents),
                .. FramePredictions.Of(contents),
                .. StandingPredictions.Of(contents),
                .. ClaimPredictions.Of(contents),
                .. RecordPredictions.Of(contents),
            ]);
    }
}
