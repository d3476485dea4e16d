using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>One record of a passage, as written.</summary>
/// <param name="Bearing">Whether it is expected.</param>
/// <param name="Class">Its class (<c>relation</c>).</param>
/// <param name="Types">The second word of the class with its alternatives (<c>kin</c>); empty for a class of one word.</param>
/// <param name="Slots">In the order of the line.</param>
/// <param name="Words">The line, for people.</param>
public sealed record WorldLine(
    LineBearing Bearing,
    WorldClass Class,
    ImmutableArray<string> Types,
    ImmutableArray<WorldSlot> Slots,
    string Words)
{
    /// <summary>The class with its first type: what the line closes, where it is expected.</summary>
    public string Key => Types.IsEmpty ? Class.Name : $"{Class.Name} {Types[0]}";

    /// <summary>The lines that it counts as: one for each value of a spread slot.</summary>
    public ImmutableArray<WorldLine> Spread() =>
        [.. Spreading.Spread(Slots, slot => slot.Name, Class).Select(slots => this with { Slots = slots })];
}
