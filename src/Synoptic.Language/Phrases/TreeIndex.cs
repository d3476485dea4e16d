using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Phrases;

/// <summary>The trees of a document by word index: heads, children, the stretch that each word governs.</summary>
internal sealed class TreeIndex
{
    private const int None = -1;

    private readonly int[] _heads;
    private readonly int[] _firstChildren;
    private readonly int[] _nextSiblings;
    private readonly int[] _firsts;
    private readonly int[] _lasts;

    /// <summary>Indexes the trees.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="sentences">The words of each sentence.</param>
    public TreeIndex(ImmutableArray<Word> words, IEnumerable<Range> sentences)
    {
        _heads = new int[words.Length];
        _firstChildren = new int[words.Length];
        _nextSiblings = new int[words.Length];
        _firsts = [.. Enumerable.Range(0, words.Length)];
        _lasts = [.. Enumerable.Range(0, words.Length)];
        Array.Fill(_firstChildren, None);
        foreach (Range sentence in sentences)
        {
            (int start, int end) = (sentence.Start.Value, sentence.End.Value);
            for (int word = end - 1; word >= start; word--)
            {
                int head = words[word].Dependency.Head == 0 ? None : start + words[word].Dependency.Head - 1;
                _heads[word] = head;
                _nextSiblings[word] = head < 0 ? None : _firstChildren[head];
                if (head >= 0)
                {
                    _firstChildren[head] = word;
                }
            }

            for (int word = start; word < end; word++)
            {
                Widen(word);
            }
        }
    }

    /// <summary>The head of a word, or -1 for a root.</summary>
    public int HeadOf(int word) => _heads[word];

    /// <summary>The first word that the word governs, itself at most.</summary>
    public int FirstOf(int word) => _firsts[word];

    /// <summary>The last word that the word governs, itself at least.</summary>
    public int LastOf(int word) => _lasts[word];

    /// <summary>The words that hang on a word, in text order.</summary>
    public IEnumerable<int> ChildrenOf(int word)
    {
        for (int child = _firstChildren[word]; child >= 0; child = _nextSiblings[child])
        {
            yield return child;
        }
    }

    /// <summary>The first child of a word in text order, or -1.</summary>
    public int FirstChildOf(int word) => _firstChildren[word];

    /// <summary>The child of the same head that comes next in the text, or -1.</summary>
    public int NextSiblingOf(int word) => _nextSiblings[word];

    private void Widen(int word)
    {
        for (int above = _heads[word]; above >= 0; above = _heads[above])
        {
            bool isNew = word < _firsts[above] || word > _lasts[above];
            _firsts[above] = Math.Min(_firsts[above], word);
            _lasts[above] = Math.Max(_lasts[above], word);
            if (!isNew)
            {
                return; // whoever widened it so far has widened all above it
            }
        }
    }
}
