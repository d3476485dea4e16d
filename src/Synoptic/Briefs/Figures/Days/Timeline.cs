using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Days;

/// <summary>What happened on which day, by how many reports: a chart for each story, and the same in words.</summary>
internal static class Timeline
{
    private const int EventsInSight = 2; // of a day; the others unfold

    /// <summary>The figures; nothing where the reports date nothing.</summary>
    public static Html Of(Brief brief)
    {
        (BriefStory Story, ImmutableArray<StoryDay> Days)[] stories =
            [.. brief.Stories.Select(story => (story, StoryDay.Of(brief, story))).Where(entry => !entry.Item2.IsEmpty)];
        return stories.Length == 0
            ? Html.Empty
            : $"""
              <p class="standfirst">Each dot is a report that tells of the day, by its number.</p>
              {stories.Select((entry, index) => Story(entry.Days, index, stories.Length > 1 ? entry.Story.Title?.Text : null))}
              """;
    }

    private static Html Story(ImmutableArray<StoryDay> days, int story, string? title) =>
        $"""
        <figure class="timeline">
        {Caption(title)}<div class="scroller" role="region" aria-label="Chart of the days" tabindex="0">{new DayChart(days).Drawn(story)}</div>
        <ol class="happened">{days.Select(Day)}</ol>
        </figure>

        """;

    private static Html Caption(string? title) => title is null
        ? Html.Empty
        : $"""
          <figcaption dir="auto">{title}</figcaption>

          """;

    private static Html Day(StoryDay day) =>
        $"""
        <li><h3>{day.Long} <span>{FigureWords.Count(day.Reports.Length, "report")}</span></h3>
        <ul>{day.Events.Take(EventsInSight).Select(Event)}</ul>
        {Others(day.Events.Skip(EventsInSight).ToImmutableArray())}</li>

        """;

    private static Html Others(ImmutableArray<Happening> events) => events.IsEmpty
        ? Html.Empty
        : $"""
          <details><summary>{FigureWords.Count(events.Length, "more event")}</summary><ul>{events.Select(Event)}</ul></details>
          """;

    private static Html Event(Happening happening) =>
        $"""
        <li><span class="told" dir="auto">{happening.Words.Marked()}</span> {FigureLinks.To(happening.Words.Place)}{Alongside(happening)}</li>

        """;

    private static Html Alongside(Happening happening) => happening.Reports.Length < 2
        ? Html.Empty
        : $"""
           <span class="from">{FigureWords.Reports(happening.Reports)}</span>
          """;
}
