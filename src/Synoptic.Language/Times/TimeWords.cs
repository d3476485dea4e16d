using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Knows the words of the calendar and the clock.</summary>
internal sealed class TimeWords
{
    private static readonly WordSet AmbiguousMonths = new("march april may june august");

    private readonly Lexicon<(TimeWordKind Kind, string Value)> _words = Lexicon<(TimeWordKind Kind, string Value)>.Read(
        "times.tsv",
        row => (Enum.Parse<TimeWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row[2]));

    /// <summary>What the word says if it is of this kind, else null.</summary>
    public string? Value(TokenLayer text, int index, TimeWordKind kind) =>
        _words.TryGet(text.CompoundAt(index).Characters, out (TimeWordKind Kind, string Value) word) && word.Kind == kind ? word.Value : null;

    /// <summary>The month, 1 to 12, that the capitalised word names, or 0.</summary>
    public int Month(TokenLayer text, int index, bool besideDay)
    {
        string? value = text.IsCapitalized(index)
            ? Value(text, index, TimeWordKind.Month) ?? (besideDay ? Value(text, index, TimeWordKind.ShortMonth) : null)
            : null;
        return value is null ? 0 : Number(value);
    }

    /// <summary>Whether the month's name is also a common word or a person's name.</summary>
    public static bool IsAmbiguousMonth(ReadOnlySpan<char> word) => AmbiguousMonths.Contains(word);

    /// <summary>The day of the week that the capitalised word names, or null.</summary>
    public DayOfWeek? Weekday(TokenLayer text, int index) =>
        text.IsCapitalized(index) && Value(text, index, TimeWordKind.Weekday) is { } value ? (DayOfWeek)Number(value) : null;

    /// <summary>The unit that the word names, or null.</summary>
    public TimeUnit? Unit(TokenLayer text, int index) =>
        UnitOf(text.At(index));

    /// <summary>The unit that the word names, or null.</summary>
    public TimeUnit? UnitOf(ReadOnlySpan<char> word) =>
        _words.TryGet(word, out (TimeWordKind Kind, string Value) found) && found.Kind == TimeWordKind.Unit ? (TimeUnit)found.Value[0] : null;

    /// <summary>The day of a month, 1 to 31, in digits with or without an ordinal ending, or 0.</summary>
    public static int DayOfMonth(ReadOnlySpan<char> token)
    {
        ReadOnlySpan<char> digits = token is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] ? token[..^2] : token;
        return digits.Length is 1 or 2 && TryNumber(digits, out int day) && day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>A year in four digits, 1000 to 2999, or 0.</summary>
    public static int Year(ReadOnlySpan<char> token) =>
        token.Length == 4 && TryNumber(token, out int year) && year is >= 1000 and < 3000 ? year : 0;

    /// <summary>The value of digits alone.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
