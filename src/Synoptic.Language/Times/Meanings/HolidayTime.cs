using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A holiday without a year.</summary>
/// <param name="Rule">When it falls, as <see cref="Holiday"/> has it.</param>
/// <param name="Shift">-1 for "last", 1 for "next", null or 0 for none.</param>
internal sealed record HolidayTime(string Rule, int? Shift) : TimeMeaning
{
    private const int HalfYear = 183;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) =>
        context.FromPublication(day => day.Year is > 1 and < 9000 ? CalendarDays.Day(Nearest(day, context.Direction)) : null);

    private DateOnly Nearest(DateOnly published, Direction direction)
    {
        DateOnly sameYear = Holiday.In(published.Year, Rule);
        int distance = sameYear.DayNumber - published.DayNumber;
        int shift = Shift switch
        {
            < 0 => distance >= 0 ? -1 : 0,
            > 0 => distance <= 0 ? 1 : 0,
            _ when direction == Direction.Past => distance > HalfYear / 2 ? -1 : 0,
            _ when direction == Direction.Future => distance < -HalfYear / 2 ? 1 : 0,
            _ => distance > HalfYear ? -1 : distance < -HalfYear ? 1 : 0,
        };
        return Holiday.In(published.Year + shift, Rule);
    }
}
