using System.Collections.Frozen;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>Which given names are one name: short forms, spellings of one name of another script. Immutable.</summary>
internal sealed class GivenNames
{
    private readonly ILookup<string, int> _short;
    private readonly ILookup<string, int> _spellings;
    private readonly FrozenSet<string> _familyFirst;

    public GivenNames()
    {
        _short = Read("short");
        _spellings = Read("spelling");
        _familyFirst = Lexicon.ReadRows("family-first-names.tsv").Select(row => NameWords.Of(row[0])[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word is known as a given name.</summary>
    public bool Contains(string word) => _short.Contains(word) || _spellings.Contains(word);

    /// <summary>Whether one is a short form of the other, or both are of a third.</summary>
    public bool AreShortForms(string left, string right) => _short[left].Intersect(_short[right]).Any();

    /// <summary>Whether two words spell one name: by the lexicon, or by the habits of transliteration.</summary>
    public bool AreSpellings(string left, string right) =>
        _spellings[left].Intersect(_spellings[right]).Any() || Transliteration.Fold(left) == Transliteration.Fold(right);

    /// <summary>Whether a family name stands first in the full names that it begins.</summary>
    public bool StandsFirst(string familyName) => _familyFirst.Contains(familyName);

    private static ILookup<string, int> Read(string kind) => Lexicon.ReadRows("name-variants.tsv")
        .Where(row => row[0] == kind)
        .SelectMany((row, group) => row[1].Split('|').Select(name => (Word: string.Concat(NameWords.Of(name)), group)))
        .ToLookup(entry => entry.Word, entry => entry.group, StringComparer.Ordinal);
}
