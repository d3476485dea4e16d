using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>A text with the quantities that its file marks.</summary>
/// <param name="File">Where it comes from.</param>
/// <param name="Text">The text.</param>
/// <param name="Marked">The stretch of it in which all are marked; what is found elsewhere is not compared.</param>
/// <param name="Expected">The quantities.</param>
public sealed record QuantityCase(QuantityFile File, string Text, TextSpan Marked, ImmutableArray<ExpectedQuantity> Expected);
