namespace Synoptic.Language.Times.Meanings;

/// <summary>A time that the words leave open ("several days later").</summary>
internal sealed record UnknownTime : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => default;
}
