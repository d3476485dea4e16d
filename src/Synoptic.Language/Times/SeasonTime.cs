namespace Synoptic.Language.Times;

/// <summary>A season of the year of publication or its neighbour ("last summer").</summary>
internal sealed record SeasonTime(string Season, int Shift) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => context.Published is { } published
        ? new ResolvedTime($"{Calendar.Year(published.Day.Year + Shift)}-{Season}", context.PublicationAnchor)
        : default;
}
