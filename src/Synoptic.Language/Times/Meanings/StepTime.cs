using System.Globalization;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>
/// So many units from a date just named in the text ("two days later", "the next day", "a year earlier"), which keeps its
/// precision where that is finer than the unit. Without one, what lies back is counted from the publication.
/// </summary>
internal sealed record StepTime(TimeUnit Unit, int Amount) : TimeMeaning
{
    private const int YearLength = 4;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (Unit == TimeUnit.Year && context.NearValue is { Year: { } year, Value.Length: < 10 } near && year + Amount is > 0 and < 9000)
        {
            return new ResolvedTime((year + Amount).ToString("0000", CultureInfo.InvariantCulture) + near.Value[YearLength..], near.Anchor);
        }

        if (context.NearDate is { } date && CalendarDays.Step(date.Day, Unit, Amount) is { } value)
        {
            return new ResolvedTime(value, date.Anchor);
        }

        return Amount <= 0 || context.Direction == Direction.Future ? context.FromPublication(day => CalendarDays.Step(day, Unit, Amount)) : default;
    }
}
