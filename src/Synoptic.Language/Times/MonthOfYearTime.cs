namespace Synoptic.Language.Times;

/// <summary>A month of the year of publication or its neighbour ("April next year").</summary>
internal sealed record MonthOfYearTime(int Month, int YearShift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => context.Published is { } published
        ? new ResolvedTime(Calendar.Month(published.Day.Year + YearShift, Month), context.PublicationAnchor)
        : default;
}
