using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The words of a text on both sides, aligned.</summary>
internal sealed class AlignedWords
{
    private readonly int _gold;
    private readonly int _predicted;
    private readonly ImmutableArray<AlignedWord> _pairs;

    public AlignedWords(ImmutableArray<ScoredWord> gold, ImmutableArray<ScoredWord> predicted)
    {
        _gold = gold.Length;
        _predicted = predicted.Length;
        ImmutableArray<int> goldOf = new WordAligner(gold, predicted).Align();
        _pairs =
        [
            .. from index in Enumerable.Range(0, predicted.Length)
               where goldOf[index] >= 0
               let head = predicted[index].Head
               select new AlignedWord(gold[goldOf[index]], predicted[index], head < 0 ? head : goldOf[head]),
        ];
    }

    /// <summary>How many words are right, of all that are predicted and gold.</summary>
    public MatchCount Count(Func<AlignedWord, bool> isRight) => new(_pairs.Count(isRight), _predicted, _gold);
}
