using System.Collections.Frozen;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Shifts;

/// <summary>The words by which texts tell what somebody held at one time and at another, by their kind in the table.</summary>
internal sealed class ShiftWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _kinds = Lexicon.ReadRows("shift-words.tsv")
        .GroupBy(row => row[1], row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a dictionary form, in any case, is of a kind.</summary>
    public bool Is(string kind, string lemma) => _kinds[kind].Contains(lemma.ToLowerInvariant());
}
