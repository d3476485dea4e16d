namespace Synoptic.Language.Times.Meanings;

/// <summary>What a time expression means before it is resolved.</summary>
internal abstract record TimeMeaning
{
    /// <summary>The value, from the context where the meaning is relative.</summary>
    public abstract ResolvedTime Resolve(TimeContext context);
}
