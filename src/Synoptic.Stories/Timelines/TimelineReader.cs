using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Timelines;

/// <summary>Orders by day what the documents of a story tell as having happened on a day that they name.</summary>
internal sealed class TimelineReader(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<Event> events)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The days of a story in order.</summary>
    public ImmutableArray<StoryMoment> Read(ImmutableArray<int> story) =>
    [
        .. Enumerable.Range(0, events.Length)
            .Where(index => story.Contains(events[index].Mentions[0].Document) && DayOf(events[index]) is not null)
            .GroupBy(index => DayOf(events[index])!, StringComparer.Ordinal)
            .OrderBy(day => day.Key, StringComparer.Ordinal)
            .Select(day => new StoryMoment(day.Key, [.. day.OrderByDescending(index => Reports(events[index])).ThenBy(index => index)])),
    ];

    private static int Reports(Event told) => told.Mentions.DistinctBy(mention => mention.Document).Count();

    /// <summary>The day of an event that some report asserts; null where none does, and for times longer than a day.</summary>
    private string? DayOf(Event told) =>
        told.Time is { Length: >= 10 } time
        && DateOnly.TryParseExact(time.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && told.Mentions.Any(mention => documents[mention.Document].Events[mention.Mention].Reality.Factuality is Factuality.Asserted)
            ? time[..DayFormat.Length]
            : null;
}
