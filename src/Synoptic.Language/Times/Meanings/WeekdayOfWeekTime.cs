using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A day of a week, Monday first, so many weeks from that of the publication ("Friday of next week").</summary>
internal sealed record WeekdayOfWeekTime(DayOfWeek Day, int Weeks) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => context.FromPublication(day => day.Year is > 1 and < 9999
        ? CalendarDays.Day(CalendarDays.OnOrAfter(CalendarDays.OnOrBefore(day, DayOfWeek.Monday), Day).AddDays(7 * Weeks))
        : null);
}
