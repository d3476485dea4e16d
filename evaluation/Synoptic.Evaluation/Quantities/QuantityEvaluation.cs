using System.Collections.Immutable;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities;

/// <summary>The task <c>eval quantities</c>: numbers with their values and units, from raw text.</summary>
public static class QuantityEvaluation
{
    /// <summary>Scores what was found.</summary>
    /// <param name="gold">The gold cases.</param>
    /// <param name="predicted">The annotated text of each; null where it could not be annotated, in which nothing is found.</param>
    public static QuantityScore Evaluate(QuantityGold gold, ImmutableArray<AnnotatedDocument?> predicted) =>
        QuantityScorer.Score(gold, [.. predicted.Select(document => document is null ? [] : PredictedQuantities.Of(document))]);
}
