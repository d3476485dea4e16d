using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads for when a sentence gives its numbers.</summary>
internal static class NumberTimeReader
{
    private const int DayLength = 10;

    /// <summary>The time of the numbers in one sentence.</summary>
    public static NumberTime Read(AnnotatedDocument document, Sentence sentence, DocumentClock clock)
    {
        PublicationTime? published = clock.At(sentence);
        ImmutableArray<(DateOnly Day, bool AsOf)> days =
        [
            .. document.Parsed.Times
                .Where(time => sentence.Span.Contains(time.Span))
                .Select(time => (Day: DayOf(time), AsOf: FollowsAsOf(document.Text, time.Span)))
                .Where(time => time.Day is not null)
                .Select(time => (time.Day!.Value, time.AsOf)),
        ];
        return days is [{ AsOf: true } only] // of several times nobody can tell which number is of which
            ? new NumberTime(new PublicationTime(only.Day), NamesAnotherDay: false)
            : new NumberTime(published, days.Any(time => time.Day != published?.Day));
    }

    private static DateOnly? DayOf(TimeExpression time) =>
        time is { Type: TimexType.Date or TimexType.Time, Value: { Length: >= DayLength } value }
        && DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    /// <summary>Whether "by" or "as of" stands right before the expression, or before the clock time that it goes with.</summary>
    private static bool FollowsAsOf(string text, TextSpan time)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, time.Start).TrimEnd();
        return EndsWithWord(before, "by") || EndsWithWord(before, "as of");
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));
}
