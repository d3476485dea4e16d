using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Days;

/// <summary>A day of a story with what happened on it.</summary>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Events">What happened, the most reported first.</param>
internal sealed record StoryDay(string Value, ImmutableArray<Happening> Events)
{
    /// <summary>The reports that tell of any event of the day, ascending.</summary>
    public ImmutableArray<int> Reports { get; } = [.. Events.SelectMany(happening => happening.Reports).Distinct().Order()];

    /// <summary>The day; null where the value is no whole date.</summary>
    public DateOnly? Date { get; } =
        DateOnly.TryParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The day and the month, "12 Jun", or the value where it is no whole date.</summary>
    public string Short => Date?.ToString("d MMM", CultureInfo.InvariantCulture) ?? Value;

    /// <summary>The whole date, "12 June 2024", or the value where it is none.</summary>
    public string Long => Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? Value;

    /// <summary>The days of a story on which a report sees something happen, in their order.</summary>
    public static ImmutableArray<StoryDay> Of(Brief brief, BriefStory story)
    {
        ILookup<string, BriefEvent> events = brief.Events.ToLookup(told => told.Event, StringComparer.Ordinal);
        return
        [
            .. from moment in story.Timeline
               let day = new StoryDay(moment.Day, [.. Told(brief, moment, events)])
               where !day.Events.IsEmpty
               select day,
        ];
    }

    private static IEnumerable<Happening> Told(Brief brief, BriefMoment moment, ILookup<string, BriefEvent> events) =>
        moment.Events
            .Select(id => Happening.Of(brief, moment.Day, [.. events[id]]))
            .OfType<Happening>()
            .GroupBy(happening => happening.Words.Place)
            .Select(Happening.Of);
}
