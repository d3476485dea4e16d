namespace Synoptic.Language.Times;

/// <summary>A part or time of a day, where the day may be relative ("Monday morning", "10 a.m. on 3 May").</summary>
/// <param name="Day">The day, or null for a time without one.</param>
/// <param name="Clock">What follows the T of the value.</param>
internal sealed record MomentTime(TimeMeaning? Day, string Clock) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (Day is null)
        {
            return new ResolvedTime("T" + Clock);
        }

        ResolvedTime day = Day.Resolve(context);
        return day.Value is null ? default : day with { Value = $"{day.Value}T{Clock}" };
    }
}
