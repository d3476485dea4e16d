using Synoptic.Language.Model;

namespace Synoptic.Language.Times;

/// <summary>A place in the text that names a calendar day.</summary>
internal sealed record DatedSpan(DateOnly Day, TextSpan Span)
{
    /// <summary>Resolved from this place.</summary>
    public TimeAnchor Anchor => new(Calendar.Day(Day), Span);
}
