namespace Synoptic.Language.Times.Meanings;

/// <summary>A value that needs no context.</summary>
internal sealed record FixedTime(string Value) : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => new(Value);
}
