using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Timelines;

/// <summary>Orders by day what the documents of a story tell as having happened on a day that they name.</summary>
internal static class TimelineReader
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The days in order.</summary>
    public static ImmutableArray<StoryMoment> Read(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<int> story) =>
    [
        .. story.SelectMany(index => DatedEvents(documents[index], index))
            .GroupBy(dated => dated.Day, StringComparer.Ordinal)
            .OrderBy(day => day.Key, StringComparer.Ordinal)
            .Select(day => new StoryMoment(day.Key, SubEvents(day))),
    ];

    private static IEnumerable<(string Day, string Key, string? Type, DocumentSpan Place)> DatedEvents(AnnotatedDocument document, int index) =>
        from mention in document.Events
        where mention.Reality.Factuality is Factuality.Asserted && mention.Time is not null
        let day = DayOf(document.Parsed.Times[mention.Time!.Value])
        where day is not null
        select (day, mention.Type ?? Stemmer.Stem(mention.Trigger.Slice(document.Text)), mention.Type, new DocumentSpan(index, mention.Trigger));

    private static ImmutableArray<SubEvent> SubEvents(IEnumerable<(string Day, string Key, string? Type, DocumentSpan Place)> day) =>
    [
        .. day.GroupBy(dated => dated.Key, StringComparer.Ordinal)
            .Select(same => new SubEvent(same.First().Type, [.. same.Select(dated => dated.Place).Order()]))
            .OrderByDescending(part => part.Mentions.DistinctBy(mention => mention.Document).Count())
            .ThenBy(part => part.Mentions[0]),
    ];

    /// <summary>The day of a date or time of day; null for anything longer.</summary>
    private static string? DayOf(TimeExpression time) =>
        time is { Type: TimexType.Date or TimexType.Time, Value: { Length: >= 10 } value }
        && DateOnly.TryParseExact(value.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? value[..DayFormat.Length]
            : null;
}
