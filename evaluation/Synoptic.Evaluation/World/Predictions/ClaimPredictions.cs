using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Claims, their conflicts, and who says or leaves out what.</summary>
internal static class ClaimPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief)
    {
        ImmutableArray<JsonElement> claims = brief.Root.List("claims");
        ImmutableArray<JsonElement> coverage = brief.Root.List("coverage");
        return
        [
            .. claims.Select((claim, index) => ClaimOf(claim, coverage.Where(state => state.Index("claim") == index), brief)),
            .. claims.SelectMany(claim => claim.List("conflicts"), (claim, conflict) => ConflictOf(claim, conflict, brief)),
            .. coverage.Where(state => state.Index("claim") < claims.Length)
                .Select(state => CoverageOf(claims[state.Index("claim")!.Value], state, brief)),
        ];
    }

    private static Prediction ClaimOf(JsonElement claim, IEnumerable<JsonElement> coverage, BriefContents brief)
    {
        SlotList slots = new SlotList(brief)
            .Add("text", TextOf(claim))
            .AddWord("support", claim.Text("support"))
            .AddWord("agreement", claim.Text("agreement"))
            .AddNumber("origins", claim.Find("origins"));
        foreach (int document in claim.List("evidence").Select(evidence => evidence.Index("document")).OfType<int>().Distinct().Order())
        {
            slots.Add("says", brief.LetterOf(document));
        }

        foreach (JsonElement state in coverage.Where(state => state.Text("state") == "silent"))
        {
            slots.Add("silent", brief.LetterOf(state.Index("document")!.Value));
        }

        return slots.ToPrediction("claim");
    }

    private static Prediction ConflictOf(JsonElement claim, JsonElement conflict, BriefContents brief)
    {
        SlotList slots = new SlotList(brief).AddWord("slot", conflict.Text("slot")).AddWord("kind", conflict.Text("kind"));
        foreach (JsonElement value in conflict.List("values"))
        {
            slots.Add("value", ValueOf(claim, value));
        }

        return slots.ToPrediction("conflict");
    }

    /// <summary>A value as it is printed, with the evidence that gives it.</summary>
    private static PredictedValue ValueOf(JsonElement claim, JsonElement value)
    {
        ImmutableArray<JsonElement> evidence = claim.List("evidence");
        IEnumerable<WorldPlace> places = value.List("evidence")
            .Select(index => index.GetInt32()).Where(index => index < evidence.Length)
            .Select(index => BriefContents.PlaceOf(evidence[index])).OfType<WorldPlace>();
        return new PredictedValue { Word = value.Text("value"), Places = [.. places] };
    }

    private static Prediction CoverageOf(JsonElement claim, JsonElement state, BriefContents brief) => new SlotList(brief)
        .Add("text", TextOf(claim))
        .Add("report", brief.LetterOf(state.Index("document")!.Value))
        .AddWord("state", state.Text("state"))
        .ToPrediction("coverage");

    private static PredictedValue TextOf(JsonElement claim) => new()
    {
        Word = claim.Text("text"),
        Places = [.. claim.List("evidence").Select(evidence => BriefContents.PlaceOf(evidence)).OfType<WorldPlace>()],
    };
}
