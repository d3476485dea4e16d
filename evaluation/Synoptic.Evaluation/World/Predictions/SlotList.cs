using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Collects the slots of one prediction; what the brief does not print is left out.</summary>
internal sealed class SlotList(BriefContents brief)
{
    private readonly ImmutableArray<PredictedSlot>.Builder _slots = ImmutableArray.CreateBuilder<PredictedSlot>();

    /// <summary>A prediction of the class with the slots so far.</summary>
    public Prediction ToPrediction(string name, string? type = null) => new(WorldClass.Find(name)!, type, _slots.ToImmutable());

    public SlotList Add(string name, PredictedValue value)
    {
        _slots.Add(new PredictedSlot(name, value));
        return this;
    }

    public SlotList AddWord(string name, string? word) => word is null ? this : Add(name, new PredictedValue { Word = word });

    /// <summary>The words of a property with the entity that they mean.</summary>
    public SlotList AddWords(string name, JsonElement? words) => words is { } found ? Add(name, brief.WordsOf(found)) : this;

    /// <summary>When, as TIMEX3 writes it.</summary>
    public SlotList AddTime(string name, JsonElement? time) => AddWord(name, time?.Text("value"));

    /// <summary>Minimum, maximum and unit of a quantity.</summary>
    public SlotList AddNumber(string name, JsonElement? quantity) => quantity is { } found
        ? Add(name, new PredictedValue { Number = new WorldNumber(found.Number("min"), found.Number("max"), found.Text("unit")) })
        : this;

    /// <summary>When something was, whether it is a fact, and by whose account.</summary>
    public SlotList AddReality(JsonElement record) =>
        AddTime("time", record.Find("time")).AddWord("factuality", record.Text("factuality")).AddWords("by", record.Find("by"));
}
