using System.Globalization;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>The day, month or year that the text speaks of ("that year", "the same day", "the quarter").</summary>
/// <param name="Unit">In which precision.</param>
/// <param name="IsPublication">Whether it is that of the publication where the text names none ("the year" of a report on business).</param>
internal sealed record ReferenceTime(TimeUnit Unit, bool IsPublication) : TimeMeaning
{
    private const int MonthLength = 7;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (Unit == TimeUnit.Year && context.NearValue is { Year: { } year } near)
        {
            return new ResolvedTime(year.ToString("0000", CultureInfo.InvariantCulture), near.Anchor);
        }

        if (Unit is TimeUnit.Month or TimeUnit.Quarter && context.NearValue is { Value.Length: MonthLength } same && same.Value.Contains('Q', StringComparison.Ordinal) == (Unit == TimeUnit.Quarter))
        {
            return new ResolvedTime(same.Value, same.Anchor);
        }

        if ((Unit == TimeUnit.Day ? context.FullDate : context.NearDate) is { } date && CalendarDays.Around(date.Day, Unit) is { } value)
        {
            return new ResolvedTime(value, date.Anchor);
        }

        return IsPublication ? context.FromPublication(day => CalendarDays.Around(day, Unit)) : default;
    }
}
