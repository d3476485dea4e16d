namespace Synoptic.Training.Export;

/// <summary>Numbers as int8 with a scale: <c>value = scale x int8</c>, int8 from -127 to 127.</summary>
internal static class Quantizer
{
    private const int Highest = 127;

    /// <summary>The scale that maps the largest number to 127; of zeros, 0.</summary>
    public static float ScaleOf(IEnumerable<float> values) => values.Max(MathF.Abs) / Highest;

    /// <summary>The nearest int8; halves go to the even one.</summary>
    public static sbyte Quantize(float value, float scale) =>
        scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(value / scale), -Highest, Highest);
}
