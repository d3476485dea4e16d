using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads for when a sentence gives its numbers.</summary>
internal static partial class NumberTimeReader
{
    private const int DayLength = 10;
    private const int YearLength = 4;
    private const int FarthestAsOf = 40;

    /// <summary>The time of a number.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="clock">When the parts of the document were written.</param>
    /// <param name="isOfNumber">Whether a time expression of the sentence tells of what the number tells.</param>
    public static NumberTime Read(AnnotatedDocument document, Sentence sentence, DocumentClock clock, Func<TimeExpression, bool> isOfNumber)
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
        bool isPast = published is { } now && IsPast(document, sentence, now, isOfNumber);
        return days is [{ AsOf: true } only] // of several times nobody can tell which number is of which
            ? new NumberTime(new PublicationTime(only.Day), NamesAnotherDay: false, isPast, IsStated: true)
            : new NumberTime(published, days.Any(time => time.Day != published?.Day && time.Day != published?.Day.AddDays(-1)), isPast);
    }

    /// <summary>"In 2019": whether a time of another year is named. "Since 2019" reaches to now.</summary>
    private static bool IsPast(AnnotatedDocument document, Sentence sentence, PublicationTime now, Func<TimeExpression, bool> isOfNumber) => document.Parsed.Times
        .Where(time => time.Type is TimexType.Date && sentence.Span.Contains(time.Span) && isOfNumber(time))
        .Any(time => time.Value is { Length: >= YearLength } value
            && !document.Text.AsSpan(0, time.Span.Start).TrimEnd().EndsWith("since", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(value.AsSpan(0, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year < now.Day.Year);

    private static DateOnly? DayOf(TimeExpression time) =>
        time is { Type: TimexType.Date or TimexType.Time, Value: { Length: >= DayLength } value }
        && DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    /// <summary>Whether "by" or "as of" stands right before the expression, or before the clock time that it goes with ("by nine on Friday").</summary>
    private static bool FollowsAsOf(string text, TextSpan time) => AsOf().IsMatch(text.AsSpan(Math.Max(0, time.Start - FarthestAsOf), Math.Min(time.Start, FarthestAsOf)));

    [GeneratedRegex(@"\b(?:by|as of)\s+(?:(?:[\w.:]+\s+){1,2}on\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsOf();
}
