using System.Collections.Immutable;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The task <c>eval syntax</c>: stages against a treebank.</summary>
public static class SyntaxEvaluation
{
    /// <summary>
    /// Scores the stages on the treebank's raw text, or on its sentences, tokens and words; with those, every F1 is the
    /// share of gold words that are right.
    /// </summary>
    /// <param name="gold">The sentences of the treebank.</param>
    /// <param name="stages">What is scored.</param>
    /// <param name="withGoldTokens">Whether the stages are given the gold sentences, tokens and words.</param>
    public static SyntaxScore Evaluate(ImmutableArray<ConlluSentence> gold, SyntaxStages stages, bool withGoldTokens)
    {
        PlacedText text = RawText.Rebuild(gold);
        ImmutableArray<PlacedSentence> given = withGoldTokens
            ? [.. text.Sentences.Select(sentence => sentence.WithFormsOnly())]
            : stages.Segment(text.Text);
        return SyntaxScorer.Score(text.Sentences, stages.Annotate(given), stages.Columns);
    }
}
