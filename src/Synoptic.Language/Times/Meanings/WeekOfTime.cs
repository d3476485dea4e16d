using System.Globalization;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>The week that holds a day ("the week of March 6").</summary>
internal sealed record WeekOfTime(TimeMeaning Day) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        ResolvedTime day = Day.Resolve(context);
        return DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known)
            ? day with { Value = CalendarDays.Week(known) }
            : default;
    }
}
