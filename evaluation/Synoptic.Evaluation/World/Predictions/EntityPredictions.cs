using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Entities, their mentions, and places that stand for a government.</summary>
internal static class EntityPredictions
{
    public static IEnumerable<Prediction> Of(BriefContents brief) =>
        brief.Root.List("entities").SelectMany(entity => Of(entity, brief.Find(entity.Text("id"))!, brief));

    private static IEnumerable<Prediction> Of(JsonElement entity, Bearer bearer, BriefContents brief)
    {
        PredictedValue value = new() { Bearer = bearer };
        yield return new SlotList(brief).Add("name", value).Add("alias", value).Add("country", value)
            .AddWord("type", entity.Text("type")).ToPrediction("entity");
        foreach (JsonElement mention in entity.List("mentions"))
        {
            PredictedValue words = brief.WordsOf(mention);
            yield return new SlotList(brief).Add("text", words).Add("entity", value).ToPrediction("mention");
            if (MeantBy(mention, brief) is { } meant)
            {
                yield return new SlotList(brief).Add("text", words).Add("standsFor", new PredictedValue { Bearer = meant }).ToPrediction("metonym");
            }
        }
    }

    /// <summary>The entity that a place stands for, or the country or body that no report names.</summary>
    private static Bearer? MeantBy(JsonElement mention, BriefContents brief) => mention.Text("standsFor") is { } meant
        ? brief.Find(meant) ?? new Bearer(meant, [meant], meant, [])
        : null;
}
