using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>A TIMEX3 of MEANTIME.</summary>
/// <param name="Span">The expression; empty at 0 where no token is marked.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="IsCreationTime">Whether it is the document's date.</param>
public sealed record MeantimeTime(TextSpan Span, string Type, string Value, bool IsCreationTime);
