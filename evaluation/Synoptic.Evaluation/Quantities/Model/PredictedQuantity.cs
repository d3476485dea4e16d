using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>A quantity, or a duration of the layer of times, that was found in a text.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Kind">What it is a number of.</param>
/// <param name="Value">The interval that its words allow.</param>
/// <param name="Number">The number as the text writes it, before a unit of time is converted.</param>
public sealed record PredictedQuantity(TextSpan Span, QuantityKind Kind, QuantityReading Value, decimal? Number)
{
    /// <summary>Whether its words allow more than one value.</summary>
    public bool IsInterval => Value.Min is null || Value.Max is null || Value.Min != Value.Max;
}
