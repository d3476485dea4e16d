using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Numbers;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities.Measures;

/// <summary>Adds the smaller unit that follows a larger one: "five feet two inches", "3 dollars 50 cents", "12 pounds 3 ounces".</summary>
internal sealed class Subunits
{
    private const decimal Hundred = 100;
    private const decimal Foot = 0.3048m;
    private const decimal Pound = 0.45359237m;

    private static readonly Lexicon<Unit> Smaller = new(
    [
        .. Rows(new Unit("m", 0.0254m, 0), "inch", "inches", "in"),
        .. Rows(new Unit("kg", 0.028349523125m, 0), "ounce", "ounces", "oz"),
        .. Rows(new Unit("USD", 0.01m, 0), "cent", "cents"),
        .. Rows(new Unit("GBP", 0.01m, 0), "pence", "penny", "p"),
    ]);

    /// <summary>The measure with the smaller unit after it, or as it is.</summary>
    public Measure? Add(AtomText atoms, Measure? measure)
    {
        if (measure is not { Unit: { } unit } || !(unit.IsMoney ? unit.Factor == 1 : unit.Factor == Foot || unit.Factor == Pound))
        {
            return measure;
        }

        int first = measure.End + (atoms.Is(measure.End, "and") ? 1 : 0);
        if (NumberGrammar.Read(atoms, first) is not { IsVague: false, Scale: 1 } number || number.Value is < 0 or >= Hundred)
        {
            return measure;
        }

        int length = atoms.Match(Smaller, number.End, out Unit smaller);
        bool isPart = length > 0 && smaller.Factor < unit.Factor && (smaller.Base == unit.Base || (unit.IsMoney && smaller.Base == "USD"));
        return isPart
            ? measure with { Min = measure.Min + (number.Value * smaller.Factor), Max = measure.Max + (number.Value * smaller.Factor), End = number.End + length }
            : IsCents(atoms, measure, number) ? measure with { Min = measure.Min + (number.Value / Hundred), Max = measure.Max + (number.Value / Hundred), End = number.End }
            : measure;
    }

    /// <summary>"It costs 15 dollars 50.": two digits and nothing that they could count.</summary>
    private static bool IsCents(AtomText atoms, Measure measure, NumberReading number) =>
        measure is { Unit.IsMoney: true, Number.Scale: 1 } && number.Value is >= 10 && decimal.IsInteger(number.Value)
        && (atoms[number.End].Kind == AtomKind.None || atoms.At(number.End) is "." or "," or "!" or "?" or ";" or ")");

    private static IEnumerable<KeyValuePair<string, Unit>> Rows(Unit unit, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, unit));
}
