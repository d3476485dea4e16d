using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;
using Synoptic.Language.Quantities.Numbers;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities;

/// <summary>Reads ages, in years: "Ann Lind, 49,", "aged 55", "at the age of 56", "19-year-old", "ten months old", "three years of age".</summary>
internal sealed class AgeReader
{
    private const decimal Youngest = 5;
    private const decimal Oldest = 125;
    private const decimal MonthsInYear = 12;

    /// <summary>The mean year of the Gregorian calendar.</summary>
    private const decimal DaysInYear = 365.2425m;

    private static readonly Unit Year = new("year", 1, 0);

    private static readonly WordSet Persons = new(
        "man woman boy girl father mother son daughter brother sister wife husband widow worker pensioner student teacher farmer driver");

    private readonly Lexicon<Unit> _units = new(
    [
        KeyValuePair.Create("year", Year),
        KeyValuePair.Create("years", Year),
        KeyValuePair.Create("month", new Unit("year", 1 / MonthsInYear, 0)),
        KeyValuePair.Create("months", new Unit("year", 1 / MonthsInYear, 0)),
        KeyValuePair.Create("week", new Unit("year", 7 / DaysInYear, 0)),
        KeyValuePair.Create("weeks", new Unit("year", 7 / DaysInYear, 0)),
        KeyValuePair.Create("day", new Unit("year", 1 / DaysInYear, 0)),
        KeyValuePair.Create("days", new Unit("year", 1 / DaysInYear, 0)),
    ]);

    /// <summary>The age that begins at an atom and says so after the number, or null.</summary>
    public Measure? Read(AtomText atoms, int start)
    {
        if (NumberGrammar.Read(atoms, start) is not { IsVague: false } number)
        {
            return null;
        }

        int unit = atoms.AfterHyphen(number.End);
        int length = atoms.Match(_units, unit, out Unit scale);
        int next = atoms.AfterHyphen(unit + length);
        int end = atoms.Is(next, "old") ? next + 1 : atoms.Is(next, "of") && atoms.Is(next + 1, "age") ? next + 2 : 0;
        return length > 0 && end > 0 ? MeasureReader.Make(start, end, number, scale) : null;
    }

    /// <summary>The plain number as an age where the words before it say so, else as it is.</summary>
    public static Measure Tell(AtomText atoms, Measure measure) => IsAge(atoms, measure) ? measure with { Unit = Year } : measure;

    private static bool IsAge(AtomText atoms, Measure measure)
    {
        (int start, int end) = (measure.Start, measure.End);
        bool isApposed = atoms.At(start - 1) is "," && (atoms.IsCapitalized(start - 2) || atoms.IsIn(start - 2, Persons))
            && atoms.At(end) is "," or "." or ";" && !atoms.IsNumber(end + 1);
        bool isBracketed = atoms.At(start - 1) is "(" && atoms.At(end) is ")" && atoms.IsCapitalized(start - 2) && measure.Min >= Youngest;
        bool isTold = atoms.At(start - 1) is "aged" or "age" or "ages" or "Aged" || (atoms.Is(start - 1, "of") && atoms.At(start - 2) is "age" or "ages");
        return measure is { Unit: null, Number: { Scale: 1, IsVague: false, IsShare: false }, Min: > 0, Max: < Oldest }
            && decimal.IsInteger(measure.Min) && (isApposed || isBracketed || isTold);
    }
}
