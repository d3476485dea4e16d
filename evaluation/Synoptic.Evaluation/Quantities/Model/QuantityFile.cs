namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>How the cases of a gold file are compared.</summary>
/// <param name="Name">The file's name within its set.</param>
/// <param name="Holds">Whether a found quantity that nothing expects is an error; what the file does not mark is passed over.</param>
/// <param name="WantsExactSpans">Whether spans must be the same; else they need to overlap.</param>
public sealed record QuantityFile(string Name, Func<PredictedQuantity, bool> Holds, bool WantsExactSpans = false)
{
    /// <summary>Whether two spans are one for this file.</summary>
    public bool IsSameSpan(ExpectedQuantity expected, PredictedQuantity predicted) =>
        WantsExactSpans ? expected.Span == predicted.Span : expected.Span.Overlaps(predicted.Span);
}
