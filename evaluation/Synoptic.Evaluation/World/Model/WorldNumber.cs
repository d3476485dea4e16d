using System.Globalization;

namespace Synoptic.Evaluation.World.Model;

/// <summary>A number or an interval, in a base unit.</summary>
/// <param name="Min">The smallest value, or null.</param>
/// <param name="Max">The largest, or null.</param>
/// <param name="Unit">The unit, or null for a count.</param>
public readonly record struct WorldNumber(decimal? Min, decimal? Max, string? Unit)
{
    private const string Range = "..";

    /// <summary>Reads <c>12</c>, <c>10..12</c>, <c>24..</c>, <c>..40</c>, each with a unit behind a blank or without; null for anything else.</summary>
    public static WorldNumber? Parse(string text)
    {
        string[] parts = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        int range = parts[0].IndexOf(Range, StringComparison.Ordinal);
        string min = range < 0 ? parts[0] : parts[0][..range];
        string max = range < 0 ? parts[0] : parts[0][(range + Range.Length)..];
        bool isNumber = TryParse(min, out decimal? least) & TryParse(max, out decimal? most) && (least ?? most) is not null;
        return isNumber ? new WorldNumber(least, most, parts.Length > 1 ? parts[1] : null) : null;
    }

    /// <summary>Whether a predicted number is this one: the same ends, and the same unit where this has one.</summary>
    public bool IsMeantBy(WorldNumber predicted) =>
        Min == predicted.Min && Max == predicted.Max && (Unit is null || Unit == predicted.Unit);

    private static bool TryParse(string text, out decimal? value)
    {
        value = decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;
        return text.Length == 0 || value is not null;
    }
}
