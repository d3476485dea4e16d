using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Records that say the same the other way round.</summary>
internal static class Mirror
{
    /// <summary>The prediction turned round; null where that is another record.</summary>
    public static Prediction? Of(Prediction prediction) => prediction.Key switch
    {
        "order" => Turn(prediction, "event", "to"),
        "sharing" => Turn(prediction, "first", "second"),
        "relation ally-of" => Turn(prediction, "from", "to"),
        _ => null,
    };

    private static Prediction Turn(Prediction prediction, string one, string other) => prediction with
    {
        Slots = [.. prediction.Slots.Select(slot => Turn(slot, one, other))],
    };

    private static PredictedSlot Turn(PredictedSlot slot, string one, string other) => slot.Name switch
    {
        _ when slot.Name == one => slot with { Name = other },
        _ when slot.Name == other => slot with { Name = one },
        "relation" => slot with { Value = new PredictedValue { Word = TurnedRelation(slot.Value.Word) } },
        _ => slot,
    };

    private static string? TurnedRelation(string? relation) => relation switch
    {
        "before" => "after",
        "after" => "before",
        _ => relation,
    };
}
