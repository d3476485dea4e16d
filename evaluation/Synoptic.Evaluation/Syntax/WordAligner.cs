using System.Collections.Immutable;

namespace Synoptic.Evaluation.Syntax;

/// <summary>
/// Finds the gold word of each predicted word as the scorer of the CoNLL 2018 shared task does (D. Zeman et al., CoNLL
/// 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies, 2018, section 6): words of equal
/// place belong together; where either side has a multi-word token, the words of the smallest stretch that both sides
/// begin and end together are aligned by their longest common subsequence of forms.
/// </summary>
/// <param name="gold">The words of the treebank.</param>
/// <param name="predicted">The predicted words of the same text.</param>
internal sealed class WordAligner(ImmutableArray<ScoredWord> gold, ImmutableArray<ScoredWord> predicted)
{
    private readonly int[] _goldOf = new int[predicted.Length];
    private int _gold;
    private int _predicted;

    /// <summary>For each predicted word the index of its gold word, or <see cref="ScoredWord.NoHead"/>.</summary>
    public ImmutableArray<int> Align()
    {
        Array.Fill(_goldOf, ScoredWord.NoHead);
        while (_gold < gold.Length && _predicted < predicted.Length)
        {
            if (gold[_gold].IsMultiword || predicted[_predicted].IsMultiword)
            {
                AlignStretch();
            }
            else
            {
                AlignWord();
            }
        }

        return [.. _goldOf];
    }

    private void AlignWord()
    {
        ScoredWord goldWord = gold[_gold];
        ScoredWord predictedWord = predicted[_predicted];
        if (goldWord.Token == predictedWord.Token)
        {
            _goldOf[_predicted++] = _gold++;
        }
        else if (goldWord.Token.Start <= predictedWord.Token.Start)
        {
            _gold++;
        }
        else
        {
            _predicted++;
        }
    }

    private void AlignStretch()
    {
        int end = StretchEnd();
        (int firstGold, int firstPredicted) = (_gold, _predicted);
        while (!IsBeyond(gold, _gold, end) || !IsBeyond(predicted, _predicted, end))
        {
            bool isGoldNext = _gold < gold.Length
                && (_predicted >= predicted.Length || gold[_gold].Token.Start <= predicted[_predicted].Token.Start);
            ScoredWord next = isGoldNext ? gold[_gold++] : predicted[_predicted++];
            end = next.IsMultiword ? Math.Max(end, next.Token.End) : end;
        }

        foreach ((int left, int right) in CommonSubsequence.Find(gold[firstGold.._gold], predicted[firstPredicted.._predicted]))
        {
            _goldOf[firstPredicted + right] = firstGold + left;
        }
    }

    /// <summary>The end of the multi-word token at hand. A word of the other side that begins before that token stays unaligned.</summary>
    private int StretchEnd()
    {
        ScoredWord goldWord = gold[_gold];
        ScoredWord predictedWord = predicted[_predicted];
        if (goldWord.IsMultiword)
        {
            _predicted += !predictedWord.IsMultiword && predictedWord.Token.Start < goldWord.Token.Start ? 1 : 0;
            return goldWord.Token.End;
        }

        _gold += goldWord.Token.Start < predictedWord.Token.Start ? 1 : 0;
        return predictedWord.Token.End;
    }

    private static bool IsBeyond(ImmutableArray<ScoredWord> words, int index, int end) =>
        index >= words.Length
        || (words[index].IsMultiword ? words[index].Token.Start >= end : words[index].Token.End > end);
}
