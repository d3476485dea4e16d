using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A season of the year of publication or its neighbour ("last summer", "in the fall").</summary>
/// <param name="Season">SP, SU, FA or WI.</param>
/// <param name="Shift">-1 for "last", 0 for "this", 1 for "next", null for none.</param>
internal sealed record SeasonTime(string Season, int? Shift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) =>
        context.FromPublication(day => $"{CalendarDays.Year(day.Year + YearShift(day, context.Direction))}-{Season}");

    /// <summary>The last one that has ended, the next one that will begin, or the one nearest to the publication.</summary>
    private int YearShift(DateOnly day, Direction direction)
    {
        (int first, int last) = Season switch { "SP" => (3, 5), "SU" => (6, 8), "FA" => (9, 11), _ => (12, 12) };
        return Shift switch
        {
            < 0 => day.Month > last ? 0 : -1,
            0 => 0,
            > 0 => day.Month < first ? 0 : 1,
            null => direction == Direction.Future ? (day.Month > last ? 1 : 0) : day.Month < first ? -1 : 0,
        };
    }
}
