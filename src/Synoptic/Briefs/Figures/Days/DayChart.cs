using System.Collections.Immutable;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Days;

/// <summary>
/// The days of a story from left to right, over each a dot for every report that tells of it. Days of which nobody tells are
/// left out, with their number; so a year before and the week itself fit on one line.
/// </summary>
internal sealed class DayChart
{
    private const int Column = 54; // pixels for a day, and for a gap
    private const int Dot = 20; // pixels from one dot to the next
    private const int Radius = 9;
    private const int MostDots = 24; // more are drawn as a bar with its count
    private const int BarHeight = 160;
    private const int Labels = 40;
    private readonly ImmutableArray<StoryDay> _days;
    private readonly int _most;
    private readonly int _base;

    /// <summary>Lays out the chart.</summary>
    /// <param name="days">The days; at least one.</param>
    public DayChart(ImmutableArray<StoryDay> days)
    {
        _days = days;
        _most = days.Max(day => day.Reports.Length);
        _base = _most > MostDots ? BarHeight + Dot : (_most * Dot) + 4;
    }

    /// <summary>The drawing.</summary>
    /// <param name="story">The number of the story, for ids of its own.</param>
    public Html Drawn(int story)
    {
        (int Gap, int Place)[] columns = Places();
        int width = columns[^1].Place + Column;
        return
            $"""
            <svg class="days" viewBox="0 0 {width} {_base + Labels}" width="{width}" height="{_base + Labels}" role="img" aria-labelledby="days{story}-title days{story}-words"><title id="days{story}-title">What happened on which day, by how many reports</title><desc id="days{story}-words">{string.Join("; ", _days.Select(day => $"{day.Long}: {FigureWords.Count(day.Reports.Length, "report")}"))}. The list below tells what happened.</desc>
            <path class="axis" d="M0 {_base}H{width}"/>
            {columns.Zip(_days, (column, day) => Day(day, column))}</svg>

            """;
    }

    /// <summary>For each day, how many days before it are left out, and where its column begins.</summary>
    private (int Gap, int Place)[] Places()
    {
        (int, int)[] places = new (int, int)[_days.Length];
        int place = 0;
        for (int index = 0; index < _days.Length; index++)
        {
            int gap = index > 0 && _days[index].Date?.DayNumber - _days[index - 1].Date?.DayNumber is { } step ? step - 1 : 0;
            place += gap > 0 ? Column : 0;
            places[index] = (gap, place);
            place += Column;
        }

        return places;
    }

    private Html Day(StoryDay day, (int Gap, int Place) column)
    {
        int middle = column.Place + (Column / 2);
        return
            $"""
            {Gap(column)}<g>{(_most > MostDots ? Bar(day, middle) : Dots(day, middle))}<text class="day" x="{middle}" y="{_base + 17}">{day.Short}</text>{Year(day, middle)}</g>

            """;
    }

    private Html Gap((int Gap, int Place) column) => column.Gap == 0
        ? Html.Empty
        : $"""
          <path class="break" d="M{column.Place - Column + 8} {_base}h{Column - 16}"/><text class="gap" x="{column.Place - (Column / 2)}" y="{_base - 8}">{FigureWords.Count(column.Gap, "day")}</text>
          """;

    private Html Year(StoryDay day, int middle)
    {
        int index = _days.IndexOf(day);
        return day.Date is { } date && (index == 0 || _days[index - 1].Date?.Year != date.Year)
            ? $"""<text class="year" x="{middle}" y="{_base + 33}">{date.Year}</text>"""
            : Html.Empty;
    }

    private Html Dots(StoryDay day, int middle) => $"{day.Reports.Select((report, level) => ReportDot(report, middle, _base - (Dot / 2) - 2 - (level * Dot)))}";

    private static Html ReportDot(int report, int x, int y) =>
        $"""
        <circle cx="{x}" cy="{y}" r="{Radius}"/><text class="in" x="{x}" y="{y}" dy="0.35em">{report + 1}</text>
        """;

    private Html Bar(StoryDay day, int middle)
    {
        int height = Math.Max(2, BarHeight * day.Reports.Length / _most);
        return
            $"""
            <rect x="{middle - Radius}" y="{_base - height}" width="{2 * Radius}" height="{height}"/><text class="day" x="{middle}" y="{_base - height - 5}">{day.Reports.Length}</text>
            """;
    }
}
