using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>"The weekend": the last that has begun at the publication, or the one to come.</summary>
internal sealed record WeekendTime : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => context.FromPublication(day => CalendarDays.Step(
        context.Direction == Direction.Future ? day : CalendarDays.OnOrBefore(day, DayOfWeek.Saturday), TimeUnit.Weekend, 0));
}
