namespace Synoptic.Language.Quantities;

/// <summary>A number as the text writes it.</summary>
/// <param name="Value">The value; of a vague number ("dozens"), the smallest that it allows.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="IsVague">Whether the words set a floor only.</param>
/// <param name="IsWords">Whether it is written in words.</param>
/// <param name="Suffix">Where in its last word the letters begin that follow the digits ("5km"), or 0.</param>
/// <param name="Scale">The product of the scale words after digits ("million"), 1 when there are none.</param>
internal readonly record struct NumberReading(
    decimal Value,
    int End,
    bool IsVague = false,
    bool IsWords = false,
    int Suffix = 0,
    decimal Scale = 1);
