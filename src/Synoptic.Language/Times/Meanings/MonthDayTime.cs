using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A day and month without a year.</summary>
internal sealed record MonthDayTime(int Month, int Day) : TimeMeaning
{
    private const int HalfYear = 183;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (context.Published is { } published)
        {
            return Nearest(published.Day, context.Direction) is { } day ? new ResolvedTime(CalendarDays.Day(day), context.PublicationAnchor) : default;
        }

        return context.FullDate is { } date && CalendarDays.TryDay(date.Day.Year, Month, Day) is { } sameYear
            ? new ResolvedTime(CalendarDays.Day(sameYear), date.Anchor)
            : default;
    }

    private DateOnly? Nearest(DateOnly published, Direction direction)
    {
        if (CalendarDays.TryDay(published.Year, Month, Day) is not { } sameYear)
        {
            return null;
        }

        int distance = sameYear.DayNumber - published.DayNumber;
        bool isYearBefore = direction == Direction.Past ? distance > HalfYear / 2 : direction != Direction.Future && distance > HalfYear;
        bool isYearAfter = direction == Direction.Future ? distance < -HalfYear / 2 : direction != Direction.Past && distance < -HalfYear;
        int shift = isYearBefore ? -1 : isYearAfter ? 1 : 0;
        return CalendarDays.TryDay(published.Year + shift, Month, Day);
    }
}
