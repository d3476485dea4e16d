using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Language.EventOrdering;

/// <summary>A part of a day in minutes from its midnight: an hour of the clock, or a part that people name.</summary>
/// <param name="First">Its first minute.</param>
/// <param name="Last">Its last minute; beyond 1,439 in the small hours of the next day.</param>
internal readonly record struct HourStretch(int First, int Last)
{
    private const int ClockLength = 5;

    /// <summary>The hours that the end of a TIMEX3 value tells (<c>T12:00</c>, <c>TMO</c>), or null.</summary>
    public static HourStretch? Of(ReadOnlySpan<char> ending) => ending switch
    {
        "TMO" => new HourStretch(0, 719),
        "TAF" => new HourStretch(720, 1079),
        "TEV" => new HourStretch(1080, 1379),
        "TNI" => new HourStretch(1140, 1739),
        _ => ending is ['T', ..] && TimeOnly.TryParseExact(ending[1..][..Math.Min(ClockLength, ending.Length - 1)], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly clock)
            ? new HourStretch(clock.Hour * 60 + clock.Minute, clock.Hour * 60 + clock.Minute)
            : null,
    };

    /// <summary>Which of two parts of one day comes first, or null where that is not sure.</summary>
    public static OrderRelation? Relation(HourStretch? first, HourStretch? second) => (first, second) switch
    {
        ({ } early, { } late) when early.Last < late.First => OrderRelation.Before,
        ({ } late, { } early) when early.Last < late.First => OrderRelation.After,
        _ => null,
    };
}
