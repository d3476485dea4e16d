
namespace Synoptic.Language.Data;

/// <summary>
/// Words or phrases with what is known of each. Looked up by spans, so nothing is allocated; letter case
/// does not count unless the lexicon is made with another comparer.
/// </summary>
/// <typeparam name="TValue">What is known of an entry.</typeparam>
internal sealed class Lexicon<TValue>
{
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _entries;

    /// <summary>The first of two equal entries counts.</summary>
    public Lexicon(IEnumerable<KeyValuePair<string, TValue>> entries, StringComparer? comparer = null)
    {
        var map = new Dictionary<string, TValue>(comparer ?? StringComparer.OrdinalIgnoreCase);
        foreach ((string words, TValue value) in entries)
        {
            map.TryAdd(words, value);
            LongestEntry = Math.Max(LongestEntry, words.Length);
        }

        _entries = map.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The length of the longest entry, in UTF-16 code units.</summary>
    public int LongestEntry { get; }

    /// <summary>The lexicon in table <paramref name="table"/>: words in the first column, the value made from the row.</summary>
    public static Lexicon<TValue> Read(string table, Func<string[], TValue> value, StringComparer? comparer = null) =>
        new(TableReader.Rows(table).Select(row => KeyValuePair.Create(row[0], value(row))), comparer);

    /// <summary>Whether the words are an entry.</summary>
    public bool Contains(ReadOnlySpan<char> words) => _entries.ContainsKey(words);

    /// <summary>Whether the words are an entry, and what is known of it.</summary>
    public bool TryGet(ReadOnlySpan<char> words, out TValue value) => _entries.TryGetValue(words, out value!);
}
