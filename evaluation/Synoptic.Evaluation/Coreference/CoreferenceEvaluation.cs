using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>The task <c>eval coreference</c>: mentions and chains from raw text.</summary>
public static class CoreferenceEvaluation
{
    /// <summary>Scores what was predicted.</summary>
    /// <param name="gold">The gold documents.</param>
    /// <param name="predicted">The annotated text of each; null where it could not be annotated, which predicts nothing.</param>
    public static CoreferenceScore Evaluate(
        ImmutableArray<CoreferenceDocument> gold, ImmutableArray<AnnotatedDocument?> predicted) =>
        CoreferenceScorer.Score(
        [
            .. gold.Zip(predicted, (document, annotated) =>
                new ResolvedDocument(document.Chains, annotated is null ? [] : PredictedChains.Of(annotated, document.Words))),
        ]);
}
