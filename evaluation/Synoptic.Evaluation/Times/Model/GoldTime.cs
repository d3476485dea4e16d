using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times.Model;

/// <summary>A time expression of the gold.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its TIMEX3 value; null where the gold gives none, which no prediction meets.</param>
public sealed record GoldTime(TextSpan Span, string? Value);
