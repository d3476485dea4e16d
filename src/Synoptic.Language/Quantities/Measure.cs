namespace Synoptic.Language.Quantities;

/// <summary>A number or range with its unit, before hedges.</summary>
/// <param name="Min">The lower value, in the base unit.</param>
/// <param name="Max">The higher value; equal to <paramref name="Min"/> unless it is a range.</param>
/// <param name="Unit">The base unit, or null for a plain count.</param>
/// <param name="End">The index after the last word.</param>
/// <param name="Number">The number; of a range, its second.</param>
internal sealed record Measure(decimal Min, decimal Max, string? Unit, int End, NumberReading Number)
{
    /// <summary>Whether two values are given.</summary>
    public bool IsRange => Min != Max;
}
