using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Numbers;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities.Measures;

/// <summary>Reads a number with its unit: "$1.2 million", "5km", "3-inch", "75 USD million", "five feet two inches", "a mile".</summary>
internal sealed class MeasureReader
{
    private const decimal Thousand = 1_000;

    /// <summary>What may be meant by one of it without a number ("a mile off").</summary>
    private static readonly WordSet Countable = new(
        "mile kilometre kilometer metre meter inch tonne ton kilo kilogram litre liter gallon pint barrel acre hectare dollar euro penny cent dime pound");

    /// <summary>What a count is joined to by a hyphen: a 15-member council.</summary>
    private static readonly WordSet Members = new("member man woman person people nation state country party team seat strong vote odd plus to");

    private readonly UnitReader _units = new();
    private readonly UnitContext _context = new();
    private readonly Subunits _subunits = new();

    /// <summary>Whether the atom names a unit of which an article means one ("a mile").</summary>
    public static bool IsCountable(AtomText atoms, int index) => atoms.IsIn(index, Countable);

    /// <summary>The measure that begins at an atom, or null.</summary>
    public Measure? Read(AtomText atoms, int start)
    {
        bool isMinus = atoms.At(start) is "-" or "−" && atoms.IsGlued(start + 1) && !atoms.IsGlued(start) && !atoms.IsNumber(start + 1);
        int first = start + (isMinus ? 1 : 0);
        int currency = _units.ReadBefore(atoms, first, out Unit unit);
        if (isMinus && currency == 0)
        {
            return null;
        }

        Measure? measure = currency > 0 && NumberGrammar.Read(atoms, first + currency) is { } amount
            ? Money(atoms, start, amount, unit)
            : NumberGrammar.Read(atoms, start) is { } number ? Plain(atoms, start, number) : Single(atoms, start);
        return isMinus && measure is not null ? measure with { Min = -measure.Min, Max = -measure.Max } : measure;
    }

    /// <summary>The same number in another unit; null where that is out of range.</summary>
    public static Measure? Make(int start, int end, NumberReading number, Unit? unit)
    {
        decimal? value = unit is null ? number.Value : unit.Convert(number.Value);
        return value is { } converted ? new Measure(converted, converted, unit, start, end, number) : null;
    }

    /// <summary>"$5m", "$249 USD": after a currency, letters scale, and its name may be repeated.</summary>
    private Measure? Money(AtomText atoms, int start, NumberReading number, Unit unit)
    {
        decimal scale = !atoms.IsGlued(number.End) ? 1 : atoms.At(number.End) switch
        {
            "m" or "M" => 1_000_000,
            "b" or "B" => 1_000_000_000,
            "t" or "T" => 1_000_000_000_000,
            _ => 1,
        };
        if (scale == 1 && IsGluedToMore(atoms, number.End))
        {
            return null;
        }

        number = scale == 1 || number.Value > NumeralReader.Ceiling / scale
            ? number
            : number with { Value = number.Value * scale, End = number.End + 1, Scale = scale };
        int again = _units.ReadCurrency(atoms, number.End, out Unit repeated);
        int end = again > 0 && repeated.Base == unit.Base && repeated.Factor == 1 && !atoms.IsNumber(number.End + again) ? number.End + again : number.End;
        return Make(start, end, number, unit);
    }

    /// <summary>"A quarter of a mile", "half a percentage point": a part of one unit, or null.</summary>
    private Measure? PartOfUnit(AtomText atoms, int start, NumberReading part)
    {
        int article = part.End + (atoms.Is(part.End, "of") ? 1 : 0);
        return part.IsShare && NumberWords.IsArticle(atoms, article) && _units.ReadAfter(atoms, article + 1, out Unit unit) is > 0 and int length
            ? Make(start, article + 1 + length, part with { IsShare = false }, unit)
            : null;
    }

    /// <summary>A number with the unit after it, if any.</summary>
    private Measure? Plain(AtomText atoms, int start, NumberReading number)
    {
        if (PartOfUnit(atoms, start, number) is { } part)
        {
            return part;
        }

        int next = AfterBracket(atoms, atoms.AfterHyphen(number.End));
        int length = _units.ReadAfter(atoms, next, out Unit unit);
        if (length > 0 && _context.Resolve(atoms, next, length, number, unit) is { } resolved)
        {
            return atoms.IsGlued(next + length) && (atoms.IsWord(next + length) || atoms.IsNumber(next + length)) ? null : resolved.IsMoney && Scaled(atoms, next + length, number) is { } scaled
                ? Make(start, scaled.End, scaled, resolved)
                : _subunits.Add(atoms, Make(start, next + length, number, resolved));
        }

        if (atoms.IsGlued(number.End) && atoms.At(number.End) is "m" && atoms.IsLowerCase(number.End + 1) && number.Value < NumeralReader.Ceiling / Thousand / Thousand)
        {
            number = number with { Value = number.Value * Thousand * Thousand, End = number.End + 1, Scale = Thousand * Thousand };
        }

        return IsGluedToMore(atoms, number.End) ? null : Make(start, number.End, number, null);
    }

    /// <summary>"20 (kg)": the index of the unit within.</summary>
    private static int AfterBracket(AtomText atoms, int index) =>
        atoms.At(index) is "(" or "[" or "{" or "<" && atoms.At(index + 2) is ")" or "]" or "}" or ">" && atoms.IsWord(index + 1) ? index + 1 : index;

    /// <summary>"75 USD million".</summary>
    private static NumberReading? Scaled(AtomText atoms, int index, NumberReading number)
    {
        NumberReading scaled = Scales.Apply(atoms, number with { End = index });
        return scaled.End > index && number.Scale == 1 ? scaled : null;
    }

    /// <summary>"a mile", "half a mile" (the half is read as a number).</summary>
    private Measure? Single(AtomText atoms, int start)
    {
        if (!NumberWords.IsArticle(atoms, start) || !atoms.IsIn(start + 1, Countable) || atoms.IsHyphen(start + 2))
        {
            return null;
        }

        int length = _units.ReadAfter(atoms, start + 1, out Unit unit);
        return length == 0 ? null : Make(start, start + 1 + length, new NumberReading(1, start + 1, IsWords: true), unit);
    }

    /// <summary>Whether letters or digits are written onto the number, or a word that is no part of a count ("the fifty-year war", "a 12-bar blues").</summary>
    private static bool IsGluedToMore(AtomText atoms, int index)
    {
        int next = atoms.AfterHyphen(index);
        bool isGlued = next == index && atoms.IsGlued(index) && (atoms.IsWord(index) || atoms[index].Kind is AtomKind.Number or AtomKind.Code);
        bool isJoined = next > index && atoms.IsWord(next) && !atoms.IsIn(next, Members) && NumberWords.At(atoms, next) is null;
        return isGlued || isJoined;
    }
}
