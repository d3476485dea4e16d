using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>An amount of time.</summary>
/// <param name="Count">How many, or null for an unknown number ("several").</param>
/// <param name="Unit">Of what.</param>
internal sealed record DurationTime(decimal? Count, TimeUnit Unit) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => new(Durations.Format(Unit, Count));
}
