using System.Globalization;

namespace Synoptic.Training.Attributions;

/// <summary>How many were found.</summary>
/// <param name="Right">In both.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">To be found.</param>
internal readonly record struct SpanCount(int Right, int Found, int Gold)
{
    /// <summary>Both together.</summary>
    public static SpanCount operator +(SpanCount left, SpanCount right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    /// <summary>F1 with precision and recall, in percent.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{200.0 * Right / Math.Max(1, Found + Gold):0.00} (P {100.0 * Right / Math.Max(1, Found):0.0} R {100.0 * Right / Math.Max(1, Gold):0.0})");
}
