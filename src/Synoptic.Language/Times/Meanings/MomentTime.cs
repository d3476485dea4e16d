using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A part or time of a day, where the day may be relative ("Monday morning", "10 a.m. on 3 May").</summary>
/// <param name="Day">The day; null for a time without one, which is of the day that the text speaks of, else of the publication.</param>
/// <param name="Clock">What follows the T of the value.</param>
internal sealed record MomentTime(TimeMeaning? Day, string Clock) : TimeMeaning
{
    private const int DayLength = 10;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        ResolvedTime day = (Day ?? OfNearDay(context)).Resolve(context);
        return day.Value is { Length: DayLength } ? day with { Value = $"{day.Value}T{Clock}" }
            : Day is null ? new ResolvedTime("T" + Clock)
            : default;
    }

    private static TimeMeaning OfNearDay(TimeContext context) =>
        context.NearDate is null ? new OffsetTime(TimeUnit.Day, 0) : new ReferenceTime(TimeUnit.Day, IsPublication: true);
}
