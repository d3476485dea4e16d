using Synoptic.Language.Model;

namespace Synoptic.Language.Times;

/// <summary>What a relative time expression may be resolved from.</summary>
/// <param name="Published">When the document was published.</param>
/// <param name="FullDate">The nearest full date before it in the document.</param>
/// <param name="NearDate">The same, if it lies in the same or the previous sentence.</param>
/// <param name="Direction">On which side of the publication the words around it put it.</param>
internal sealed record TimeContext(PublicationTime? Published, DatedSpan? FullDate, DatedSpan? NearDate, Direction Direction)
{
    /// <summary>Resolved from the publication date.</summary>
    public TimeAnchor PublicationAnchor => new(Calendar.Day(Published!.Value.Day), null);
}
