using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Dates;

/// <summary>
/// Reads dates with the month's name (or three or more of its first letters) and all of day, month and
/// year: RFC 1123, "March 3, 2021", "Wednesday, 3rd March 2021, 10:15 a.m. EST", "10:15 GMT, 3 March 2021".
/// </summary>
internal static partial class EnglishDate
{
    /// <summary>A date without its time, for patterns that look for one inside a line.</summary>
    public const string DayPattern =
        @"(?:(?:" + Month + @"\s+" + DayNumber + @"(?:,\s*|\s+))|(?:" + DayNumber + @"(?:\s+of)?[\s-]+" + Month + @"(?:,\s*|[\s-]+)))(?<year>[0-9]{4})";

    private const string Month = @"(?<month>[A-Za-z]{3,9})\.?";
    private const string DayNumber = @"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string Weekday = @"(?:(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
    private const string Clock =
        @"(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?:\s?(?<half>[ap]\.?m\.?))?(?:\s?\(?(?<zone>[+\-\u2212][0-9]{2}:?[0-9]{2}|[A-Z]{1,4})\)?)?";

    /// <summary>The moment, or null when <paramref name="form"/> is not such a date as a whole.</summary>
    public static PublicationTime? Read(string form)
    {
        var match = DayThenClock().Match(form);
        match = match.Success ? match : ClockThenDay().Match(form);
        return match.Success && DayOf(match) is { } day ? Moment.Of(day, match) : null;
    }

    private static DateOnly? DayOf(Match match) => MonthNumber(match.Groups["month"].Value) is { } month
        ? Moment.Day(Moment.Number(match.Groups["year"]), month, Moment.Number(match.Groups["day"]))
        : null;

    private static int? MonthNumber(string word)
    {
        string[] names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        int index = Array.FindIndex(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex(
        "^" + Weekday + DayPattern + @"(?:(?:,|\s+at|\s*[|\u2013\u2014-])?\s+" + Clock + @")?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayThenClock();

    [GeneratedRegex(
        "^" + Clock + @"\s*(?:,|on)?\s+" + Weekday + DayPattern + @"\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockThenDay();
}
