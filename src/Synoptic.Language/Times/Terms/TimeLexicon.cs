using Synoptic.Language.Data;

namespace Synoptic.Language.Times.Terms;

/// <summary>Knows the words of the calendar, of the clock and of the patterns, each with its number.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, WordEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The words of <c>times.tsv</c> and the first words of numbers.</summary>
    public TimeLexicon()
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string[] row in TableReader.Rows("times.tsv"))
        {
            Intern(row[0]).Add(new WordSense(Enum.Parse<TermClass>(row[1]), row[2], row.Length > 3));
        }

        foreach (string[] row in TableReader.Rows("numbers.tsv"))
        {
            Intern(row[0]).Add(new WordSense(TermClass.Number, row[2], IsCapital: false));
        }
    }

    /// <summary>All entries, each at its index.</summary>
    public IEnumerable<WordEntry> Entries => _entries.Values.OrderBy(entry => entry.Index);

    /// <summary>The entry of the word, made where there is none.</summary>
    public WordEntry Intern(string word)
    {
        if (!_entries.TryGetValue(word, out WordEntry? entry))
        {
            _entries[word] = entry = new WordEntry(_entries.Count, word);
        }

        return entry;
    }

    /// <summary>The entry of the word; a prefix that leaves its meaning ("mid-1990s" is one token) does not count. Null for other words.</summary>
    public WordEntry? Find(ReadOnlySpan<char> word) =>
        _lookup.TryGetValue(word, out WordEntry? entry) || _lookup.TryGetValue(WithoutPrefix(word), out entry) ? entry : null;

    /// <summary>The word without "mid-".</summary>
    public static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[3] == '-' && word.StartsWith("mid", StringComparison.OrdinalIgnoreCase) ? word[4..] : word;
}
