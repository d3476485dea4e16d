namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>An interval in a unit.</summary>
/// <param name="Min">The lower end, or null for none.</param>
/// <param name="Max">The upper end, or null for none; equal to <paramref name="Min"/> for one value.</param>
/// <param name="Unit">The base unit, as in <c>gold-units.tsv</c>; null for a plain number.</param>
public sealed record QuantityReading(decimal? Min, decimal? Max, string? Unit)
{
    /// <summary>Two conversions of one value differ by their rounding; this is more than that, relative to the value.</summary>
    private const decimal Tolerance = 0.000001m;

    /// <summary>The number that the words name, whatever their hedge: the end that it leaves stands for both.</summary>
    public QuantityReading ToNamed() => new(Min ?? Max, Max ?? Min, Unit);

    /// <summary>Whether the unit is the same and both ends are, but for rounding.</summary>
    public bool IsSameAs(QuantityReading other) => Unit == other.Unit && AreClose(Min, other.Min) && AreClose(Max, other.Max);

    private static bool AreClose(decimal? left, decimal? right) =>
        left is { } one && right is { } another ? Math.Abs(one - another) <= Tolerance * Math.Abs(another) : left == right;
}
