using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>A predicted word that has a gold word.</summary>
/// <param name="Gold">The gold word.</param>
/// <param name="Predicted">The predicted word.</param>
/// <param name="PredictedHead">The gold word of the predicted head, or <see cref="ScoredWord.Root"/> or <see cref="ScoredWord.NoHead"/>.</param>
internal readonly record struct AlignedWord(ScoredWord Gold, ScoredWord Predicted, int PredictedHead)
{
    /// <summary>Whether the head is the gold one.</summary>
    public bool HasHead => Gold.Head != ScoredWord.NoHead && Gold.Head == PredictedHead;

    /// <summary>Whether both words have one value in a column.</summary>
    public bool Has(Func<ConlluWord, string> column) =>
        string.Equals(column(Gold.Columns), column(Predicted.Columns), StringComparison.Ordinal);
}
