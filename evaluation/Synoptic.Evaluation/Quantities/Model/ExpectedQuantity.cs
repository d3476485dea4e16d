using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>A gold quantity.</summary>
/// <param name="Span">The words.</param>
/// <param name="IsRight">Whether value and unit of a found one are those of the gold.</param>
public sealed record ExpectedQuantity(TextSpan Span, Func<PredictedQuantity, bool> IsRight);
