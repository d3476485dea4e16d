using System.Collections.Immutable;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Attributions;

/// <summary>The task <c>eval attributions</c>: who said what, from raw text.</summary>
public static class AttributionEvaluation
{
    /// <summary>Scores what was predicted.</summary>
    /// <param name="gold">The gold documents.</param>
    /// <param name="predicted">The annotated text of each; null where it could not be annotated, which predicts nothing.</param>
    public static AttributionScore Evaluate(
        ImmutableArray<AttributionDocument> gold, ImmutableArray<AnnotatedDocument?> predicted) =>
        AttributionScorer.Score(
        [
            .. gold.Zip(predicted, (document, annotated) =>
                new ReadAttributions(document.Attributions, annotated is null ? [] : PredictedAttributions.Of(annotated))),
        ]);
}
