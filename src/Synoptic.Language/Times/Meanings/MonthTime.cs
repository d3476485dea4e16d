using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A month without a year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Shift">-1 for "last", 1 for "next", 0 for none.</param>
internal sealed record MonthTime(int Month, int Shift) : TimeMeaning
{
    private const int Half = 6;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (context.Published is not { } published)
        {
            return default;
        }

        int ahead = Month - published.Day.Month;
        int year = published.Day.Year + (Shift, context.Direction) switch
        {
            ( < 0, _) => ahead >= 0 ? -1 : 0,
            ( > 0, _) => ahead <= 0 ? 1 : 0,
            (_, Direction.Past) => ahead > 0 ? -1 : 0,
            (_, Direction.Future) => ahead < 0 ? 1 : 0,
            _ => ahead > Half ? -1 : ahead < -Half ? 1 : 0,
        };
        return new ResolvedTime(CalendarDays.Month(year, Month), context.PublicationAnchor);
    }
}
