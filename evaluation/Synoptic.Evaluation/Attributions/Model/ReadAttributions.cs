using System.Collections.Immutable;

namespace Synoptic.Evaluation.Attributions.Model;

/// <summary>The attributions of one document, gold and predicted.</summary>
/// <param name="Gold">The gold ones.</param>
/// <param name="Predicted">The predicted ones.</param>
public sealed record ReadAttributions(ImmutableArray<Attribution> Gold, ImmutableArray<Attribution> Predicted);
