using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;

namespace Synoptic.Language.Quantities;

/// <summary>A measure as the words around it bound it.</summary>
/// <param name="Min">The lower bound, or null.</param>
/// <param name="Max">The upper bound, or null.</param>
/// <param name="Unit">The base unit, or null.</param>
/// <param name="Hedge">How exactly it is meant.</param>
/// <param name="Start">The first atom.</param>
/// <param name="End">The index after the last atom.</param>
internal sealed record HedgedMeasure(decimal? Min, decimal? Max, string? Unit, Hedge Hedge, int Start, int End)
{
    /// <summary>More decimals than that are an artefact of division.</summary>
    private const int Decimals = 12;

    /// <summary>A measure below that (a wavelength in metres) keeps all its decimals.</summary>
    private const decimal Smallest = 0.000001m;

    /// <summary>The measure with its hedge; a vague number ("dozens") has a floor whatever the hedge.</summary>
    public static HedgedMeasure Of(Measure measure, Hedge hedge, int start, int end)
    {
        hedge = measure.Number.IsVague && hedge is Hedge.Exact or Hedge.About ? Hedge.AtLeast : hedge;
        bool hasFloor = hedge is not (Hedge.AtMost or Hedge.LessThan or Hedge.UpTo);
        bool hasCeiling = hedge is not (Hedge.AtLeast or Hedge.MoreThan);
        return new HedgedMeasure(
            hasFloor ? Tidy(measure.Min) : null, hasCeiling ? Tidy(measure.Max) : null, measure.Unit?.Base, hedge, start, end);
    }

    /// <summary>The quantity, with nothing counted.</summary>
    public Quantity ToQuantity(AtomText atoms) => new(new TextSpan(atoms[Start].Start, atoms[End - 1].End), Min, Max, Unit, null, Hedge);

    /// <summary>Half a million is 500000, not 500000.0: a division by one with all decimals drops them.</summary>
    private static decimal Tidy(decimal value) =>
        (Math.Abs(value) < Smallest ? value : Math.Round(value, Decimals)) / 1.0000000000000000000000000000m;
}
