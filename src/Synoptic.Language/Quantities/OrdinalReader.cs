using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;
using Synoptic.Language.Quantities.Numbers;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities;

/// <summary>Reads places in a series: "their sixth meeting", "the 11th", "for the third time", "twenty-first".</summary>
internal static class OrdinalReader
{
    private static readonly Unit Place = new("ordinal", 1, 0);

    // "first light", "first aid": set phrases in which nothing is counted
    private static readonly WordSet AfterFirst = new("light lady ladies aid hand sight glance instance responder responders minister name");

    private static readonly WordSet BeforeTime = new("a one per each every split this that in");

    /// <summary>The ordinal that begins at an atom, or null; one that is part of a name ("Second World War") or of a longer word is none.</summary>
    public static Measure? Read(AtomText atoms, int start)
    {
        NumberReading? number = atoms.IsNumber(start) ? ReadDigits(atoms, start) : ReadWords(atoms, start);
        return number is { } place && IsFree(atoms, start, place.End) && !IsSecondOfTime(atoms, start, place.End) && !(atoms.Is(start, "first") && atoms.IsIn(place.End, AfterFirst))
            ? MeasureReader.Make(start, place.End, place, Place)
            : null;
    }

    private static NumberReading? ReadDigits(AtomText atoms, int start) =>
        atoms.IsGlued(start + 1) && atoms.At(start + 1) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" && decimal.IsInteger(atoms[start].Value)
            ? new NumberReading(atoms[start].Value, start + 2)
            : null;

    private static NumberReading? ReadWords(AtomText atoms, int start)
    {
        NumberReading? cardinal = Cardinal.Read(atoms, start);
        int last = cardinal?.End ?? start;
        last += last > start && (atoms.IsHyphen(last) || atoms.Is(last, "and")) ? 1 : 0;
        if (NumberWords.At(atoms, last, NumeralKind.Ordinal) is not { } value || NumberWords.IsArticle(atoms, start))
        {
            return null;
        }

        const decimal Hundred = 100;
        bool isMultiple = value >= Hundred;
        decimal before = cardinal?.Value ?? (isMultiple ? 1 : 0);
        bool isSum = before == 0 || (before >= 20 && before % (value < 10 ? 10 : Hundred) == 0);
        return before < NumeralReader.Ceiling / value && (isMultiple || isSum)
            ? new NumberReading(isMultiple ? before * value : before + value, last + 1, IsWords: true)
            : null;
    }

    private static bool IsFree(AtomText atoms, int start, int end)
    {
        bool isNamed = (atoms.IsCapitalized(end) && !atoms.IsGlued(end)) || (start > 0 && atoms.IsCapitalized(start));
        return !isNamed && !atoms.IsGlued(end) && !(atoms.IsGlued(start) && (atoms.IsHyphen(start - 1) || atoms.IsWord(start - 1)));
    }

    private static bool IsSecondOfTime(AtomText atoms, int start, int end) =>
        atoms.Is(start, "second") && atoms.IsIn(start - 1, BeforeTime) && !(atoms.Is(start - 1, "a") && atoms.IsLowerCase(end));
}
