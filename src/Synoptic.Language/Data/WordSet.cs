using System.Collections.Frozen;

namespace Synoptic.Language.Data;

/// <summary>A small closed set of words; letter case does not count.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The set of the words in a list that is parted by spaces.</summary>
    public WordSet(string words) => _words = words
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
