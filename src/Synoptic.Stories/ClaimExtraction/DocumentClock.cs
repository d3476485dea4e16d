using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Tells when the parts of a document were written: an entry of a running report bears its own date, and a document that is not
/// dated otherwise the one in its first short lines. Hours are taken as printed.
/// </summary>
internal sealed class DocumentClock
{
    private const int DayLength = 10;
    private const int MinuteLength = 16;
    private const int LongestDateline = 90;
    private const int HeadLines = 6;

    private readonly PublicationTime? _published;
    private readonly ImmutableArray<(int Start, PublicationTime Time)> _stamps;

    /// <summary>Reads the dates that stand at the head of lines.</summary>
    public DocumentClock(AnnotatedDocument document)
    {
        _published = document.Document.PublishedAt;
        _stamps = [.. Stamps(document)];
    }

    /// <summary>When a sentence was written, or null where nothing shows it.</summary>
    public PublicationTime? At(Sentence sentence)
    {
        PublicationTime? time = _published;
        foreach ((int start, PublicationTime stamp) in _stamps)
        {
            time = start <= sentence.Span.Start ? stamp : time;
        }

        return time;
    }

    private static IEnumerable<(int Start, PublicationTime Time)> Stamps(AnnotatedDocument document)
    {
        int? year = document.Document.PublishedAt?.Day.Year;
        ImmutableArray<TimeExpression> times = document.Parsed.Times;
        for (int index = 0; index < times.Length; index++)
        {
            if (DayOf(times[index].Value, year) is not { } day)
            {
                continue;
            }

            TextSpan line = LineAround(document.Text, times[index].Span);
            if (IsEntry(document.Text, times[index].Span, line) || IsDateline(document, line))
            {
                year = day.Year;
                yield return (line.Start, new PublicationTime(day, ClockOf(times, index, line)));
            }
        }
    }

    private static DateOnly? DayOf(string? value, int? year)
    {
        if (value is not { Length: >= DayLength } || (value.StartsWith("XXXX", StringComparison.Ordinal) && year is null))
        {
            return null;
        }

        string full = value.StartsWith("XXXX", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}{value[4..]}") : value;
        return DateOnly.TryParseExact(full.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }

    private static TimeOnly? ClockOf(ImmutableArray<TimeExpression> times, int index, TextSpan line) => times.Skip(index).Take(2)
        .Where(time => line.Contains(time.Span))
        .Select(time => time.Value)
        .Where(value => value is { Length: >= MinuteLength } && value[DayLength] == 'T')
        .Select(value => TimeOnly.TryParseExact(value.AsSpan(DayLength + 1, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly clock) ? clock : (TimeOnly?)null)
        .FirstOrDefault();

    /// <summary>"Tuesday 10 October, 07:10 - The latest": the line begins with its date, and a dash or colon follows on it.</summary>
    private static bool IsEntry(string text, TextSpan time, TextSpan line) =>
        time.Start == line.Start && text.AsSpan(time.End, Math.Min(line.End - time.End, 12)).ContainsAny("-–—:|");

    /// <summary>A short line near the top that states nothing, of a document without a date of its own.</summary>
    private static bool IsDateline(AnnotatedDocument document, TextSpan line) => document.Document.PublishedAt is null
        && line.Length <= LongestDateline
        && !document.Text.AsSpan(line.Start, line.Length).TrimEnd().EndsWith('.')
        && document.Text.AsSpan(0, line.Start).Count('\n') <= HeadLines;

    private static TextSpan LineAround(string text, TextSpan span)
    {
        int start = text.AsSpan(0, span.Start).LastIndexOf('\n') + 1;
        int length = text.AsSpan(span.End).IndexOf('\n');
        return new TextSpan(start, length < 0 ? text.Length : span.End + length);
    }
}
