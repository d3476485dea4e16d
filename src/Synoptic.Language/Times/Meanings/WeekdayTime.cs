using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A day of the week without a date.</summary>
/// <param name="Day">The day.</param>
/// <param name="Shift">-1 for "last", 1 for "next", 0 for none.</param>
internal sealed record WeekdayTime(DayOfWeek Day, int Shift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (context.Published is not { } published)
        {
            return default;
        }

        DateOnly day = Shift switch
        {
            < 0 => CalendarDays.OnOrBefore(published.Day.AddDays(-1), Day),
            > 0 => CalendarDays.OnOrAfter(published.Day.AddDays(1), Day),
            _ when context.Direction == Direction.Future => CalendarDays.OnOrAfter(published.Day, Day),
            _ => CalendarDays.OnOrBefore(published.Day, Day),
        };
        return new ResolvedTime(CalendarDays.Day(day), context.PublicationAnchor);
    }
}
