namespace Synoptic.Language.Model;

/// <summary>What a relative time expression was resolved from.</summary>
/// <param name="Value">The TIMEX3 value of the anchor.</param>
/// <param name="Span">Where the text gives it; null when it is the document's publication date.</param>
public sealed record TimeAnchor(string Value, TextSpan? Span);
