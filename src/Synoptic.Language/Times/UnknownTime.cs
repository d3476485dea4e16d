namespace Synoptic.Language.Times;

/// <summary>A time that the words leave open ("several days ago").</summary>
internal sealed record UnknownTime : TimeMeaning
{
    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context) => default;
}
