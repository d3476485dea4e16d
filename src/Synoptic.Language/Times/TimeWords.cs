using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Knows the words of the calendar and the clock.</summary>
internal sealed class TimeWords
{
    private static readonly WordSet AmbiguousMonths = new("march april may june august");

    private readonly Lexicon<(TimeWordKind Kind, string Value)> _words = Lexicon<(TimeWordKind Kind, string Value)>.Read(
        "times.tsv",
        row => (Enum.Parse<TimeWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row[2]));

    /// <summary>What the token says if it is of this kind, else null.</summary>
    public string? Value(TokenLayer tokens, int index, TimeWordKind kind) =>
        _words.TryGet(tokens.At(index), out (TimeWordKind Kind, string Value) word) && word.Kind == kind ? word.Value : null;

    /// <summary>The month, 1 to 12, that the capitalised token names, or 0.</summary>
    public int Month(TokenLayer tokens, int index, bool besideDay)
    {
        string? value = tokens.IsCapitalized(index)
            ? Value(tokens, index, TimeWordKind.Month) ?? (besideDay ? Value(tokens, index, TimeWordKind.ShortMonth) : null)
            : null;
        return value is null ? 0 : Number(value);
    }

    /// <summary>Whether the month's name is also a common word or a person's name.</summary>
    public static bool IsAmbiguousMonth(ReadOnlySpan<char> word) => AmbiguousMonths.Contains(word);

    /// <summary>The day of the week that the capitalised token names, or null.</summary>
    public DayOfWeek? Weekday(TokenLayer tokens, int index) =>
        tokens.IsCapitalized(index) && Value(tokens, index, TimeWordKind.Weekday) is { } value ? (DayOfWeek)Number(value) : null;

    /// <summary>The unit that the token names, or null.</summary>
    public TimeUnit? Unit(TokenLayer tokens, int index) =>
        UnitOf(tokens.At(index));

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
