using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Senses;

/// <summary>
/// Which words the news uses for one happening, thing or state ("parted", "snapped"), and which tell the contrary: the table
/// <c>thesaurus.tsv</c>, with each relation in both directions. Immutable.
/// </summary>
internal sealed class Thesaurus
{
    private static readonly Lazy<Thesaurus> Lazily = new(() => new Thesaurus(Lexicon.ReadRows("thesaurus.tsv"), Lexicon.ReadRows("phrases.tsv")));

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ThesaurusEntry> _entries;

    /// <summary>Reads a table.</summary>
    /// <param name="rows">A word, its part of speech, the words that may stand for it, and those that tell the contrary; the last two in one column each, parted by ", ".</param>
    /// <param name="phrases">The same of phrases: a verb, a preposition and a noun, in dictionary forms.</param>
    public Thesaurus(IEnumerable<string[]> rows, IEnumerable<string[]> phrases)
    {
        var listed = new List<(HashSet<int> Same, HashSet<int> Opposite)>();
        foreach (string[] row in rows)
        {
            Add(row, _ => true);
        }

        // What phrases may stand for a word does not count among the words that may: it would make words that are in many phrases unlike those that are in few.
        int words = listed.Count;
        foreach (string[] row in phrases)
        {
            Add(row, other => other >= words);
        }

        // A word that is listed both ways, each for another sense, is taken for the contrary: a missed likeness costs less than a false one.
        _entries = [.. listed.Select((entry, word) => new ThesaurusEntry(word, [.. entry.Same.Except([.. entry.Opposite, word]).Order()], [.. entry.Opposite.Order()]))];

        void Add(string[] row, Func<int, bool> isMutual)
        {
            int word = Number(row[0], listed);
            foreach (int same in NumbersOf(row[2], listed))
            {
                listed[word].Same.Add(same);
                if (isMutual(same))
                {
                    listed[same].Same.Add(word);
                }
            }

            foreach (int opposite in row.Length > 3 ? NumbersOf(row[3], listed) : [])
            {
                listed[word].Opposite.Add(opposite);
                if (isMutual(opposite))
                {
                    listed[opposite].Opposite.Add(word);
                }
            }
        }
    }

    /// <summary>The table that the library carries, read when it is first asked for.</summary>
    public static Thesaurus Shipped => Lazily.Value;

    /// <summary>What the table says of a word or of a verb with its particle, by its dictionary form, or null.</summary>
    public ThesaurusEntry? Find(string lemma) => _numbers.TryGetValue(KeyOf(lemma), out int number) ? _entries[number] : null;

    private IEnumerable<int> NumbersOf(string words, List<(HashSet<int>, HashSet<int>)> listed) =>
        words.Length == 0 ? [] : words.Split(", ").Select(word => Number(word, listed));

    private int Number(string word, List<(HashSet<int>, HashSet<int>)> listed)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, KeyOf(word), out bool exists);
        if (!exists)
        {
            number = listed.Count;
            listed.Add(([], []));
        }

        return number;
    }

    // The stem, as taggers differ on the dictionary form of "wounded".
    private static string KeyOf(string lemma) => lemma.Contains(' ', StringComparison.Ordinal) ? lemma : Stemmer.Stem(lemma);
}
