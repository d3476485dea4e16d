using Synoptic.Language.Model;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A place in the text that names a calendar day.</summary>
internal sealed record DatedSpan(DateOnly Day, TextSpan Span)
{
    /// <summary>Resolved from this place.</summary>
    public TimeAnchor Anchor => new(CalendarDays.Day(Day), Span);
}
