using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>One record that the brief of a passage prints.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Type">The second word of the class, or null.</param>
/// <param name="Slots">What it says.</param>
public sealed record Prediction(WorldClass Class, string? Type, ImmutableArray<PredictedSlot> Slots)
{
    /// <summary>The class with its type: what must be closed for it to be false without a <c>not</c> line.</summary>
    public string Key => Type is null ? Class.Name : $"{Class.Name} {Type}";

    /// <summary>The predictions that it counts as: one for each value of a spread slot.</summary>
    public ImmutableArray<Prediction> Spread() =>
        [.. Spreading.Spread(Slots, slot => slot.Name, Class).Select(slots => this with { Slots = slots })];

    /// <summary>The values of a slot.</summary>
    public ImmutableArray<PredictedValue> ValuesOf(string slot) =>
        [.. Slots.Where(filled => filled.Name == slot).Select(filled => filled.Value)];
}
