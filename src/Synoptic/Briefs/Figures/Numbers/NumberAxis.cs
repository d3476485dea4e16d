using System.Collections.Immutable;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>A linear axis over some values: where each stands, in per cent of the width, and which round values are ticked.</summary>
internal sealed class NumberAxis
{
    private const double Margin = 6; // per cent kept free at each end
    private const int Intervals = 4; // about as many as a phone has room for with labels
    private readonly double _low;
    private readonly double _high;
    private readonly double _step;

    /// <summary>Lays the axis. It begins at nought where the values differ so much that this leaves them apart.</summary>
    /// <param name="values">The values; at least one.</param>
    public NumberAxis(IReadOnlyCollection<double> values)
    {
        double least = values.Min();
        double most = values.Max();
        double floor = least >= 0 && least <= most / 2 ? 0 : least;
        double spread = most > floor ? most - floor : Math.Max(1, Math.Abs(most));
        _step = RoundStep(spread / Intervals);
        _low = Math.Floor(floor / _step) * _step;
        _high = Math.Max(Math.Ceiling(most / _step), (_low / _step) + 1) * _step;
    }

    /// <summary>The round values, ascending.</summary>
    public ImmutableArray<double> Ticks =>
        [.. Enumerable.Range(0, (int)Math.Round((_high - _low) / _step) + 1).Select(index => Math.Round(_low + (index * _step), 10))];

    /// <summary>Where a value stands, in per cent of the width from the left.</summary>
    public double PlaceOf(double value) => Margin + ((value - _low) / (_high - _low) * (100 - (2 * Margin)));

    /// <summary>The least of 1, 2 and 5 times a power of ten that is not smaller.</summary>
    private static double RoundStep(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        double[] steps = [power, 2 * power, 5 * power];
        return steps.FirstOrDefault(step => step >= least * 0.999, 10 * power);
    }
}
