using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Multiplies a number by the scale words after it: "1.2 million", "25 lakh", "3 dozen", "3 million and a half".</summary>
internal static class Scales
{
    private const decimal Thousand = 1000;

    /// <summary>The number with its scales; as it is where the product would be out of range.</summary>
    public static NumberReading Apply(AtomText atoms, NumberReading number)
    {
        int next = atoms.AfterHyphen(number.End);
        while (NumberWords.At(atoms, next) is { Kind: NumeralKind.Scale or NumeralKind.Group or NumeralKind.Groups } scale
            && number.Value * scale.Value < NumeralReader.Ceiling)
        {
            number = number with { Value = number.Value * scale.Value, End = next + 1, Scale = number.Scale * scale.Value };
            next = number.End;
        }

        return number.Scale >= Thousand && Fractions.ReadAddition(atoms, number.End) is { } part
            ? number with { Value = number.Value + (part.Value * number.Scale), End = part.End }
            : number;
    }
}
