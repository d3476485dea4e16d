using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities.Measures;

/// <summary>Reads a measure or a range of two: "12 to 15 km", "between $12 million and $20 million", "30-40 percent", "8- to 16-inch".</summary>
internal sealed class RangeReader
{
    private const int FarthestRangeWord = 4;

    private readonly MeasureReader _measures = new();

    /// <summary>The measure or range that begins at an atom, or null.</summary>
    public Measure? Read(AtomText atoms, int start)
    {
        bool isBetween = atoms.Is(start, "between");
        bool isFrom = atoms.Is(start, "from") && RangesBefore(atoms, start);
        int first = start + (isBetween || isFrom ? 1 : 0);
        if (_measures.Read(atoms, first) is not { } low)
        {
            return null;
        }

        bool isChange = atoms.Is(start - 1, "from") && !RangesBefore(atoms, start - 1);
        Measure? range = isChange || low.Number.IsVague ? null : ReadHigh(atoms, low, isBetween);
        return range ?? (isBetween || isFrom ? null : InList(atoms, low));
    }

    /// <summary>"45 and 50 mg": the first number has the unit of the second.</summary>
    private Measure? InList(AtomText atoms, Measure low)
    {
        bool isFirst = low is { Unit: null, Number: { IsWords: false, IsShare: false } } && (atoms.Is(low.End, "and") || atoms.Is(low.End, "or"));
        return isFirst && _measures.Read(atoms, low.End + 1) is { Unit: { IsMoney: false } unit, Number.IsWords: false }
            ? MeasureReader.Make(low.Start, low.End, low.Number, unit)
            : low;
    }

    /// <summary>A change is from one number to another; a range says so: "ranged from 10 to 12".</summary>
    private static bool RangesBefore(AtomText atoms, int from)
    {
        if (atoms.At(from - 1) is "is" or "are" or "was" or "were" or ",")
        {
            return true;
        }

        for (int i = from - 1; i >= 0 && i >= from - FarthestRangeWord; i--)
        {
            if (atoms.At(i) is "range" or "ranges" or "ranged" or "ranging" or "vary" or "varies" or "varied" or "varying" or "anywhere")
            {
                return true;
            }
        }

        return false;
    }

    private Measure? ReadHigh(AtomText atoms, Measure low, bool isBetween)
    {
        int joint = low.End + (atoms.IsHyphen(low.End) && atoms.Is(low.End + 1, "to") ? 1 : 0);
        bool isWord = atoms.Is(joint, "to") || (isBetween ? atoms.Is(joint, "and") : atoms.Is(joint, "through"));
        bool isDash = atoms.IsDash(joint) && atoms.IsGlued(joint) == atoms.IsGlued(joint + 1);
        if (!(isWord || isDash) || _measures.Read(atoms, joint + 1) is not { } high || high.Number.IsVague || high.IsRange)
        {
            return null;
        }

        if (isDash && low.Unit is { IsMoney: false } && high.Unit is null)
        {
            return null;
        }

        // "-18 °C to -34 °C" goes down; without a unit that is a score or a sum.
        return low.Unit is not null || low.Number.Value < high.Number.Value ? Join(low, high) : null;
    }

    /// <summary>Both ends in one unit and scale, where only one of them shows it: "12 to 15 million km", "$12-15".</summary>
    private static Measure? Join(Measure low, Measure high)
    {
        if (low.Unit is not null && high.Unit is not null && low.Unit.Base != high.Unit.Base)
        {
            return null;
        }

        bool sharesScale = low.Number.Scale == 1 && high.Number.Scale > 1 && low.Number.Value < high.Number.Value / high.Number.Scale;
        decimal first = low.Number.Value * (sharesScale ? high.Number.Scale : 1);
        decimal? one = low.Unit is not null && !sharesScale ? low.Min : Convert(low.Unit ?? high.Unit, first);
        decimal? other = high.Unit is null ? Convert(low.Unit, high.Number.Value) : high.Min;
        return one is { } from && other is { } to && from != to
            ? high with { Min = Math.Min(from, to), Max = Math.Max(from, to), Unit = high.Unit ?? low.Unit, Start = low.Start }
            : null;
    }

    private static decimal? Convert(Unit? unit, decimal value) => unit is null ? value : unit.Convert(value);
}
