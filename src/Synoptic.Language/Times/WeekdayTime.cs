namespace Synoptic.Language.Times;

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
            < 0 => Calendar.OnOrBefore(published.Day.AddDays(-1), Day),
            > 0 => Calendar.OnOrAfter(published.Day.AddDays(1), Day),
            _ when context.Direction == Direction.Future => Calendar.OnOrAfter(published.Day, Day),
            _ => Calendar.OnOrBefore(published.Day, Day),
        };
        return new ResolvedTime(Calendar.Day(day), context.PublicationAnchor);
    }
}
