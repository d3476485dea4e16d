using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A month of the year of publication or its neighbour ("April next year").</summary>
internal sealed record MonthOfYearTime(int Month, int YearShift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) =>
        context.FromPublication(day => CalendarDays.Month(day.Year + YearShift, Month));
}
