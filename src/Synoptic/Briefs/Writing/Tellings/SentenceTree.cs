using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>The tree of one sentence, or of some words of it that stand together; they are numbered from 0.</summary>
internal sealed class SentenceTree
{
    private const int None = -1;

    private readonly int[] _heads;
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly int[] _sizes;

    /// <summary>Reads a tree.</summary>
    /// <param name="words">The words.</param>
    /// <param name="before">How many words of the sentence stand before them.</param>
    public SentenceTree(ImmutableArray<Word> words, int before)
    {
        Words = words;
        _heads = [.. words.Select(word => word.Dependency.Head - 1 - before is var head && head >= 0 && head < words.Length ? head : None)];
        _firsts = [.. Enumerable.Range(0, words.Length)];
        _lasts = [.. _firsts];
        _sizes = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            Spread(i);
        }
    }

    /// <summary>What the tree is of, in text order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The head of a word; -1 for the root, and for a word that hangs on one outside.</summary>
    public int HeadOf(int word) => _heads[word];

    /// <summary>Whether a word hangs on none of the others.</summary>
    public bool IsRoot(int word) => _heads[word] < 0;

    /// <summary>The words that depend on a word itself, in order.</summary>
    public IEnumerable<int> ChildrenOf(int word) => Enumerable.Range(0, Words.Length).Where(child => _heads[child] == word);

    /// <summary>The first and last word of what depends on a word, with it; null where other words stand between them.</summary>
    public (int First, int Last)? StretchOf(int word) =>
        _lasts[word] - _firsts[word] + 1 == _sizes[word] ? (_firsts[word], _lasts[word]) : null;

    /// <summary>Whether a word has a dependent of a relation, with or without subtype.</summary>
    public bool Has(int word, string relation) => ChildrenOf(word).Any(child => Is(child, relation));

    /// <summary>Whether a word stands in a relation, with or without subtype.</summary>
    public bool Is(int word, string relation) =>
        Words[word].Dependency.Relation.Split(':')[0] == relation || Words[word].Dependency.Relation == relation;

    /// <summary>Makes a word part of all above it; a ring, which no parser gives, ends after as many steps as there are words.</summary>
    private void Spread(int word)
    {
        int above = word;
        for (int steps = 0; above >= 0 && steps < Words.Length; steps++)
        {
            _firsts[above] = Math.Min(_firsts[above], word);
            _lasts[above] = Math.Max(_lasts[above], word);
            _sizes[above]++;
            above = _heads[above];
        }
    }
}
