using Synoptic.Language.Model;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>What a relative time expression may be resolved from.</summary>
/// <param name="Published">When the document was published.</param>
/// <param name="FullDate">The nearest full date before it in the document.</param>
/// <param name="NearDate">The same, if it lies in the same or the previous sentence.</param>
/// <param name="NearValue">The nearest date of any precision before it, if it lies in the same or the previous sentence.</param>
/// <param name="Direction">On which side of the publication the words around it put it.</param>
internal sealed record TimeContext(
    PublicationTime? Published, DatedSpan? FullDate, DatedSpan? NearDate, DatedValue? NearValue, Direction Direction)
{
    /// <summary>Resolved from the publication date.</summary>
    public TimeAnchor PublicationAnchor => new(CalendarDays.Day(Published!.Value.Day), null);

    /// <summary>What the value is when it is counted from the publication; no value without it.</summary>
    public ResolvedTime FromPublication(Func<DateOnly, string?> value) =>
        Published is { } published && value(published.Day) is { } resolved ? new ResolvedTime(resolved, PublicationAnchor) : default;
}
