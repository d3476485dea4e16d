using System.Collections.Immutable;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>The task <c>eval names</c>: a recognizer against a column file.</summary>
public static class NameEvaluation
{
    /// <summary>Scores the recognizer, which is given the gold sentences and tokens.</summary>
    public static NameScore Evaluate(ImmutableArray<NameDocument> documents, NameStage stage) => NameScorer.Score(
        [.. documents.Select(document => document.Names)],
        [.. documents.Select(document => stage.Recognize(document.Tokens))],
        stage.Labels);
}
