using System.Collections.Immutable;
using System.Globalization;

namespace Synoptic.Language.Actors;

/// <summary>Reads the columns of an <c>actor</c> line: names, code, and the years in which it holds.</summary>
public static class ActorColumns
{
    private const int NamesOnly = 1;
    private const int WithYears = 3;

    /// <summary>Reads <c>name|name, code, 1991-2004</c>; a year may be a day (<c>1991-06-12</c>), and either end may be left out.</summary>
    /// <exception cref="FormatException">The columns are no actor; the message says what to write.</exception>
    public static ActorEntry Read(ReadOnlySpan<string> columns)
    {
        if (columns.Length is <= NamesOnly or > WithYears)
        {
            throw new FormatException($"An actor has 2 or 3 columns after its kind, here are {columns.Length}: write actor, name|name, code, years.");
        }

        ImmutableArray<string> names = [.. columns[0].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        string code = columns[1].Trim();
        return names.IsEmpty || code.Length == 0 || code.Any(letter => !char.IsAsciiLetterUpper(letter))
            ? throw new FormatException($"'{columns[0]}' with code '{code}' is no actor: write names divided by |, then a code of capital letters (FRA, FRAGOV, IGOUNO).")
            : new ActorEntry(names, [columns.Length == WithYears ? ReadYears(code, columns[2]) : DatedCode.Always(code)]);
    }

    private static DatedCode ReadYears(string code, string years)
    {
        string[] ends = years.Split(years.Contains("..", StringComparison.Ordinal) ? ".." : "-", StringSplitOptions.TrimEntries);
        return ends.Length <= 2
            && TryDay(ends[0], DateOnly.MinValue, isLast: false, out DateOnly from)
            && TryDay(ends[^1], DateOnly.MaxValue, isLast: true, out DateOnly until) && from <= until
            ? new DatedCode(code, from, until)
            : throw new FormatException($"'{years}' is no stretch of time: write 1991-2004, 2004-, -1991 or 1991-06-12..2004-12-31.");
    }

    private static bool TryDay(string text, DateOnly open, bool isLast, out DateOnly day)
    {
        day = open;
        if (text.Length == 0)
        {
            return true;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 0 and < 10000)
        {
            day = isLast ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);
            return true;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
