using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A day of the month that the text speaks of ("April 24 and 25", "on the 15th", "the third of last month").</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="IsNear">Whether the month must stand just before.</param>
/// <param name="Shift">How many months from that of the publication, or null where the text does not say.</param>
internal sealed record DayOfMonthTime(int Day, bool IsNear, int? Shift = null) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (Shift is { } months)
        {
            return context.FromPublication(published => InMonth(published, months) is { } day ? CalendarDays.Day(day) : null);
        }

        if (context.NearDate is { } date)
        {
            return CalendarDays.TryDay(date.Day.Year, date.Day.Month, Day) is { } day ? new ResolvedTime(CalendarDays.Day(day), date.Anchor) : default;
        }

        return IsNear
            ? default
            : context.FromPublication(published => Nearest(published, context.Direction) is { } day ? CalendarDays.Day(day) : null);
    }

    private DateOnly? Nearest(DateOnly published, Direction direction) =>
        InMonth(published, direction == Direction.Future ? (Day < published.Day ? 1 : 0) : Day > published.Day ? -1 : 0);

    private DateOnly? InMonth(DateOnly published, int months)
    {
        DateOnly month = new DateOnly(published.Year, published.Month, 1).AddMonths(published.Year is > 1 and < 9999 ? months : 0);
        return CalendarDays.TryDay(month.Year, month.Month, Day);
    }
}
