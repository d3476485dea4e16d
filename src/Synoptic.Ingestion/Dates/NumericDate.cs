using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Dates;

/// <summary>Reads dates in figures: ISO 8601 extended and basic, 2021/03/04, and 25/12/2021 where only one order makes a date.</summary>
internal static partial class NumericDate
{
    public static PublicationTime? Read(string form)
    {
        var match = YearFirst().Match(form);
        if (match.Success)
        {
            return Dated(match, Moment.Day(Part(match, "year"), Part(match, "month"), Part(match, "day")));
        }

        match = YearLast().Match(form);
        return match.Success ? Dated(match, Unambiguous(Part(match, "year"), Part(match, "first"), Part(match, "second_part"))) : null;
    }

    private static PublicationTime? Dated(Match match, DateOnly? day) => day is { } known ? Moment.Of(known, match) : null;

    private static DateOnly? Unambiguous(int year, int first, int second)
    {
        var dayFirst = Moment.Day(year, second, first);
        var monthFirst = Moment.Day(year, first, second);
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
    }

    private static int Part(Match match, string name) => Moment.Number(match.Groups[name]);

    private const string Time =
        @"(?:[Tt]|\s+|,\s*)(?<hour>[0-9]{1,2}):?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,][0-9]+)?)?(?:\s?(?<half>[ap]\.?m\.?))?\s?(?<zone>[+\-\u2212][0-9]{2}(?::?[0-9]{2})?|[A-Z]{1,4})?";

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?<gap>[-/.]?)(?<month>[0-9]{2})\k<gap>(?<day>[0-9]{2})(?:" + Time + ")?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<first>[0-9]{1,2})(?<gap>[-/.])(?<second_part>[0-9]{1,2})\k<gap>(?<year>[0-9]{4})(?:" + Time + ")?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();
}
