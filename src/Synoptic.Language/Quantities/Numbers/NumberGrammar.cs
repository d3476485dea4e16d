using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Reads numbers in digits and in words: "-15,000", "1.2 million", "minus five point five", "two-thirds", "dozens".</summary>
internal static class NumberGrammar
{
    /// <summary>The number that begins at an atom, or null.</summary>
    public static NumberReading? Read(AtomText atoms, int start)
    {
        int first = start + SignLength(atoms, start);
        if (ReadUnsigned(atoms, first) is not { } number)
        {
            return null;
        }

        return first > start ? number with { Value = -number.Value } : number;
    }

    private static NumberReading? ReadUnsigned(AtomText atoms, int start) =>
        VagueNumbers.Read(atoms, start)
        ?? Fractions.Read(atoms, start)
        ?? (atoms.IsNumber(start) ? LiteralNumbers.Read(atoms, start) : WordNumbers.Read(atoms, start));

    /// <summary>A sign stands free of what is before it; "minus" and "negative" are signs too.</summary>
    private static int SignLength(AtomText atoms, int start)
    {
        bool isMark = atoms.At(start) is "-" or "−" or "–" && atoms.IsGlued(start + 1) && atoms.IsNumber(start + 1);
        bool isFree = !atoms.IsGlued(start) || atoms.At(start - 1) is "(" or "[" or "$" or "€" or "£" or "<" or ">" or "=";
        bool isWord = atoms.Is(start, "minus") || atoms.Is(start, "negative");
        return (isMark && isFree) || isWord ? 1 : 0;
    }
}
