namespace Synoptic.Language.Times;

/// <summary>So many units from a date just named in the text ("two days later", "the next day").</summary>
internal sealed record StepTime(TimeUnit Unit, int Amount) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) =>
        context.NearDate is { } date && Calendar.Step(date.Day, Unit, Amount) is { } value
            ? new ResolvedTime(value, date.Anchor)
            : default;
}
