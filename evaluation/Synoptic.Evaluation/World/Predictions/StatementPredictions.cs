using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Statements with their chains.</summary>
internal static class StatementPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief) => brief.Root.List("statements").Select(statement => Of(statement, brief));

    private static Prediction Of(JsonElement statement, BriefContents brief)
    {
        ImmutableArray<JsonElement> content = statement.List("content");
        PredictedValue words = new()
        {
            Places = [.. content.Select(span => BriefContents.PlaceOf(span)).OfType<WorldPlace>()],
            Word = content.Length > 1 ? string.Join(' ', content.Select(span => span.Text("text"))) : null,
        };
        return new SlotList(brief)
            .Add("content", words)
            .Add("chain", new PredictedValue { Steps = [.. statement.List("chain").Select(step => StepOf(step, statement.Index("document"), brief))] })
            .AddWord("kind", statement.Text("kind"))
            .AddWord("negative", statement.Find("negative")?.ValueKind is JsonValueKind.True ? "true" : "false")
            .ToPrediction("statement");
    }

    /// <summary>A party without words is nobody.</summary>
    private static PredictedStep StepOf(JsonElement step, int? document, BriefContents brief) => new(
        step.Text("kind") ?? "",
        [.. step.List("parties").Where(party => party.Index("end") > party.Index("start")).Select(party => brief.WordsOf(party, document))]);
}
