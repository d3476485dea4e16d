using Synoptic.Language.Data;

namespace Synoptic.Language.Times.Terms;

/// <summary>Knows the words of the calendar, of the clock and of the patterns, each with its number.</summary>
internal sealed class TimeLexicon
{
    private static readonly WordSet Prefixes = new("mid pre post");

    private readonly Dictionary<string, WordEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Stands for every word that is no entry and has digits.</summary>
    public WordEntry WithDigits { get; }

    /// <summary>The words of <c>times.tsv</c> and the words that begin a cardinal number.</summary>
    public TimeLexicon()
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        WithDigits = Intern("0");
        foreach (string[] row in TableReader.Rows("times.tsv"))
        {
            Intern(row[0]).Add(new WordSense(Enum.Parse<TermClass>(row[1]), row[2], row.Length > 3 ? row[3] == "capital" : null));
        }

        foreach (string[] row in TableReader.Rows("numbers.tsv").Where(row => row[1] is "unit" or "ten" or "scale" or "group"))
        {
            Intern(row[0]).Add(new WordSense(TermClass.Number, row[2], IsCapital: null));
        }
    }

    /// <summary>How many words there are, numbered from 0.</summary>
    public int Count => _entries.Count;

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
    public WordEntry? Find(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out WordEntry? entry))
        {
            return entry;
        }

        ReadOnlySpan<char> bare = WithoutPrefix(word);
        return HasDigit(bare) ? WithDigits
            : bare.Length < word.Length && _lookup.TryGetValue(bare, out entry) ? entry
            : null;
    }

    /// <summary>Among its first three characters: a mark or letters may stand before the digit ('98, Q3, FY2024).</summary>
    private static bool HasDigit(ReadOnlySpan<char> word) => word[..Math.Min(3, word.Length)].ContainsAnyInRange('0', '9');

    /// <summary>The word without "mid-", "pre-" or "post-".</summary>
    public static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word)
    {
        int length = word.Length < 5 ? 0 : word[3] == '-' ? 3 : word[4] == '-' ? 4 : 0;
        return length > 0 && length < word.Length - 1 && Prefixes.Contains(word[..length]) ? word[(length + 1)..] : word;
    }
}
