using System.Globalization;

namespace Synoptic.Ingestion.Dates;

/// <summary>Offsets from UTC by the names that dates of publication carry.</summary>
internal static class TimeZones
{
    /// <summary>The offset of <c>Z</c>, <c>+0100</c>, <c>+01:00</c> or a zone's name; null when it is none of them.</summary>
    public static TimeSpan? OffsetOf(string zone)
    {
        if (zone is ['+' or '-' or '\u2212', .. var digits])
        {
            return Offset(digits.Replace(":", "", StringComparison.Ordinal)) is { } offset ? (zone[0] == '+' ? offset : -offset) : null;
        }

        return NamedHours(zone.ToUpperInvariant()) is { } hours ? TimeSpan.FromHours(hours) : null;
    }

    private static TimeSpan? Offset(string digits)
    {
        // 14 hours is the widest offset that is in use, and that DateTimeOffset takes.
        int value = int.Parse(digits.PadRight(4, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        TimeSpan offset = new(value / 100, value % 100, 0);
        return value % 100 < 60 && offset <= TimeSpan.FromHours(14) ? offset : null;
    }

    // The names of RFC 822, section 5.1. Others (IST, BST) mean different zones in different places.
    private static double? NamedHours(string name) => name switch
    {
        "Z" or "UT" or "UTC" or "GMT" => 0,
        "EST" or "CDT" => -5,
        "EDT" => -4,
        "CST" or "MDT" => -6,
        "MST" or "PDT" => -7,
        "PST" => -8,
        _ => null,
    };
}
