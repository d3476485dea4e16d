using System.Globalization;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A quarter or half of the year that the text speaks of, else the one nearest to the publication ("the third quarter").</summary>
/// <param name="Part">The number of the part.</param>
/// <param name="Months">How many months a part has: 3 or 6.</param>
/// <param name="YearShift">-1 for "last year", 1 for "next year", null where the text does not say.</param>
internal sealed record QuarterTime(int Part, int Months, int? YearShift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => context.FromPublication(day => Write(Year(day, context.Direction)));

    /// <summary>The value in the year: 2025-Q3, 2025-H1.</summary>
    public string Write(int year) => string.Create(CultureInfo.InvariantCulture, $"{CalendarDays.Year(year)}-{(Months == 3 ? 'Q' : 'H')}{Part}");

    private int Year(DateOnly day, Direction direction)
    {
        int first = ((Part - 1) * Months) + 1;
        int shift = YearShift
            ?? (direction == Direction.Future ? (first + Months <= day.Month ? 1 : 0) : first > day.Month ? -1 : 0);
        return day.Year + shift;
    }
}
