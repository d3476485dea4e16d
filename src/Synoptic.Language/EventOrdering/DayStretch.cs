using Synoptic.Language.Model;

namespace Synoptic.Language.EventOrdering;

/// <summary>A resolved time as far as its calendar date tells: a day, a month or a year, and of a day the hours.</summary>
/// <param name="Date">The beginning of a TIMEX3 value: <c>2025-09-04</c>, <c>2025-09</c> or <c>2025</c>.</param>
/// <param name="Hours">The hours of the day, or null where the text tells none.</param>
internal readonly record struct DayStretch(string Date, HourStretch? Hours)
{
    private const int DayLength = 10;
    private const int MonthLength = 7;
    private const int YearLength = 4;

    /// <summary>The date of a time expression, or null where it is not known or is no date.</summary>
    public static DayStretch? Of(TimeExpression time)
    {
        if (time is not { Type: TimexType.Date or TimexType.Time, Value: { } value } || !IsDigits(value, YearLength))
        {
            return null;
        }

        int length = value.Length >= DayLength && IsDigits(value[5..], 2) && IsDigits(value[8..], 2) ? DayLength
            : value.Length >= MonthLength && IsDigits(value[5..], 2) ? MonthLength
            : YearLength;
        return new DayStretch(value[..length], length == DayLength ? HourStretch.Of(value.AsSpan(length)) : null);
    }

    /// <summary>How this date relates to another: before or after it, of one day with it, or of one day and earlier or later in it; nothing where it is not sure.</summary>
    public IEnumerable<OrderRelation> RelationsTo(DayStretch other)
    {
        int shared = Math.Min(Date.Length, other.Date.Length);
        int order = string.CompareOrdinal(Date, 0, other.Date, 0, shared);
        if (order != 0)
        {
            return [order < 0 ? OrderRelation.Before : OrderRelation.After];
        }

        return shared < DayLength ? []
            : HourStretch.Relation(Hours, other.Hours) is { } hours ? [hours, OrderRelation.SameDay]
            : [OrderRelation.SameDay];
    }

    private static bool IsDigits(string text, int count) => text.Length >= count && text.AsSpan(0, count).IndexOfAnyExceptInRange('0', '9') < 0;
}
