namespace Synoptic.Language.Quantities.Numbers;

/// <summary>A number as the text writes it.</summary>
/// <param name="Value">The value; of a vague number ("dozens"), the smallest that it allows.</param>
/// <param name="End">The index after its last atom, or word.</param>
/// <param name="IsVague">Whether the words set a floor only.</param>
/// <param name="IsWords">Whether it is written in words.</param>
/// <param name="Scale">The product of the scale words at its end ("million"), 1 when there are none.</param>
/// <param name="IsShare">Whether it is a fraction of something ("two-thirds", "one in five").</param>
internal readonly record struct NumberReading(
    decimal Value,
    int End,
    bool IsVague = false,
    bool IsWords = false,
    decimal Scale = 1,
    bool IsShare = false);
