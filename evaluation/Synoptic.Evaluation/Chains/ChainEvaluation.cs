using System.Collections.Immutable;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains;

/// <summary>The task <c>eval chains</c>: through whom a statement came, from raw text.</summary>
public static class ChainEvaluation
{
    /// <summary>Scores what was predicted.</summary>
    /// <param name="gold">The gold entries.</param>
    /// <param name="predicted">The annotated text of each; null where it could not be annotated, which predicts nothing.</param>
    public static ChainScore Evaluate(ImmutableArray<ChainEntry> gold, ImmutableArray<AnnotatedDocument?> predicted) =>
        ChainScorer.Score(
        [
            .. gold.Zip(predicted, (entry, annotated) =>
                new ChainedEntry(entry, annotated is null ? [] : PredictedStatements.Of(annotated))),
        ]);
}
