using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Actors;

namespace Synoptic.Language.Dictionaries;

/// <summary>Reads the dated codes of an actor: <c>[HOB &lt;950601] [HOBGOV 950601-990815] [HOBREB &gt;990816]</c>.</summary>
internal static class DatedCodeSyntax
{
    private const int FirstYearOfTwoDigits = 1930;
    private const int DaysDigits = 6;

    /// <summary>Reads every code of a line.</summary>
    /// <exception cref="FormatException">One of them is none.</exception>
    public static ImmutableArray<DatedCode> ReadAll(string text)
    {
        var codes = ImmutableArray.CreateBuilder<DatedCode>();
        for (int open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            int close = text.IndexOf(']', open);
            codes.Add(close < 0 ? throw new FormatException($"The bracket of '{text}' does not close: write [CODE].") : Read(text[(open + 1)..close].Trim()));
        }

        return codes.ToImmutable();
    }

    private static DatedCode Read(string text)
    {
        int end = text.AsSpan().IndexOfAny(" \t<>");
        string code = (end < 0 ? text : text[..end]).ToUpperInvariant();
        string dates = end < 0 ? "" : text[end..].Replace(" ", "", StringComparison.Ordinal);
        return code.Length == 0 ? throw new FormatException($"'[{text}]' begins with no code: write [CODE] or [CODE 950601-990815].")
            : dates.Length == 0 ? DatedCode.Always(code)
            : dates[0] == '<' ? new DatedCode(code, DateOnly.MinValue, Day(dates[1..]))
            : dates[0] == '>' ? new DatedCode(code, Day(dates[1..]), DateOnly.MaxValue)
            : dates.Split('-') is [var from, var until] ? new DatedCode(code, Day(from), Day(until))
            : throw new FormatException($"'{dates}' is no stretch of time: write <950601, >950601 or 950601-990815.");
    }

    private static DateOnly Day(string digits)
    {
        string full = digits.Length == DaysDigits
            ? (string.CompareOrdinal(digits, "300000") >= 0 ? "19" : "20") + digits
            : digits;
        return DateOnly.TryParseExact(full, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FormatException($"'{digits}' is no day: write YYMMDD (years from {FirstYearOfTwoDigits}) or YYYYMMDD.");
    }
}
