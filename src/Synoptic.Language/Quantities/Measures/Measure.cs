using Synoptic.Language.Quantities.Numbers;
using Synoptic.Language.Quantities.Units;

namespace Synoptic.Language.Quantities.Measures;

/// <summary>A number or range with its unit, before hedges.</summary>
/// <param name="Min">The lower value, in the base unit.</param>
/// <param name="Max">The higher value; equal to <paramref name="Min"/> unless it is a range.</param>
/// <param name="Unit">The unit as the text names it, or null for a plain number.</param>
/// <param name="Start">The first atom of the number.</param>
/// <param name="End">The index after the last atom.</param>
/// <param name="Number">The number; of a range, its second.</param>
internal sealed record Measure(decimal Min, decimal Max, Unit? Unit, int Start, int End, NumberReading Number)
{
    /// <summary>Whether two values are given.</summary>
    public bool IsRange => Min != Max;
}
