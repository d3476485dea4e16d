using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Reads numbers in digits with what scales them: "15,000", "2 1/2", "1.2 million", "10k", "10 000".</summary>
internal static class LiteralNumbers
{
    private const int GroupLength = 3;

    /// <summary>The number that begins at a number atom.</summary>
    public static NumberReading Read(AtomText atoms, int start)
    {
        (decimal value, int end) = ReadGroups(atoms, start);
        NumberReading plain = new(value, end);
        if (decimal.IsInteger(value) && Fractions.ReadLiteral(atoms, end) is { Value: < 1 } part && atoms[start].Length < GroupLength)
        {
            plain = plain with { Value = value + part.Value, End = part.End };
        }

        return AddSmaller(atoms, Scales.Apply(atoms, Shorten(atoms, plain)));
    }

    /// <summary>"4 thousand 3 hundred and 21".</summary>
    private static NumberReading AddSmaller(AtomText atoms, NumberReading number)
    {
        const decimal Thousand = 1000;
        int next = number.End + (atoms.Is(number.End, "and") ? 1 : 0);
        if (number.Scale is not (100 or Thousand) || !atoms.IsNumber(next) || atoms.IsGlued(next))
        {
            return number;
        }

        NumberReading smaller = Read(atoms, next);
        bool isPart = smaller.Value is >= 1 && smaller.Value < number.Scale && decimal.IsInteger(smaller.Value) && (!atoms.IsGlued(smaller.End) || !atoms.IsWord(smaller.End));
        return isPart ? number with { Value = number.Value + smaller.Value, End = smaller.End } : number;
    }

    /// <summary>"10 000 dollars": groups of three digits after plain spaces, when nothing else in digits stands beside them.</summary>
    private static (decimal Value, int End) ReadGroups(AtomText atoms, int start)
    {
        const decimal Thousand = 1000;
        decimal value = atoms[start].Value;
        int end = start + 1;
        if (atoms[start].Length > GroupLength || !decimal.IsInteger(value) || value == 0 || atoms.IsNumber(start - 1))
        {
            return (value, end);
        }

        while (IsGroup(atoms, end) && value < NumeralReader.Ceiling / Thousand)
        {
            value = (value * Thousand) + atoms[end].Value;
            end++;
        }

        return atoms[end].Kind is AtomKind.Number ? (atoms[start].Value, start + 1) : (value, end);
    }

    private static bool IsGroup(AtomText atoms, int index) =>
        atoms.IsNumber(index) && atoms[index].HasSpace && atoms[index].Length == GroupLength && !atoms.At(index).ContainsAny(',', '.');

    /// <summary>"10k", "10M", "10B": letters that scale, written onto the digits.</summary>
    private static NumberReading Shorten(AtomText atoms, NumberReading number)
    {
        decimal scale = !atoms.IsGlued(number.End) ? 1 : atoms.At(number.End) switch
        {
            "k" or "K" => 1_000,
            "M" or "MM" => 1_000_000,
            "B" => 1_000_000_000,
            "b" when !decimal.IsInteger(number.Value) => 1_000_000_000,
            _ => 1,
        };
        return scale == 1 ? number : number with { Value = number.Value * scale, End = number.End + 1, Scale = scale };
    }
}
