using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Reads numbers in words: "twenty-three", "a hundred and five thousand", "two and a half million", "five point five", "two dozen".</summary>
internal static class WordNumbers
{
    private const decimal Hundred = 100;
    private const decimal Thousand = 1000;

    /// <summary>The number that begins at an atom, or null.</summary>
    public static NumberReading? Read(AtomText atoms, int start)
    {
        if (Cardinal.Read(atoms, start) is not { } cardinal)
        {
            return null;
        }

        NumberReading number = ReadDecimals(atoms, cardinal);
        if (number.End == cardinal.End && cardinal.Scale < Thousand && Fractions.ReadAddition(atoms, number.End) is { } part)
        {
            number = number with { Value = number.Value + part.Value, End = part.End };
        }

        return Scales.Apply(atoms, number);
    }

    /// <summary>"point zero three", "point seventy-one".</summary>
    private static NumberReading ReadDecimals(AtomText atoms, NumberReading number)
    {
        if (!atoms.Is(number.End, "point"))
        {
            return number;
        }

        decimal weight = 1;
        decimal value = 0;
        int index = number.End + 1;
        while (Cardinal.Read(atoms, index) is { Value: < Hundred } digits && weight < NumeralReader.Ceiling / Hundred)
        {
            weight *= digits.Value < 10 ? 10 : Hundred;
            value = (value * (digits.Value < 10 ? 10 : Hundred)) + digits.Value;
            index = digits.End;
        }

        return weight == 1 ? number : number with { Value = number.Value + (value / weight), End = index };
    }
}
