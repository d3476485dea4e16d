using Synoptic.Language.Data;

namespace Synoptic.Language.Recognition;

/// <summary>
/// Names of countries in their usual forms, names of their people, and capitals. A word that stands for
/// several counts for the first of: name, demonym, capital. Immutable.
/// </summary>
public sealed class CountryLexicon
{
    private const int LongestExactCase = 3;

    private readonly Lexicon<(string Words, CountryWord Word)> _entries = Lexicon<(string Words, CountryWord Word)>.Read(
        "countries.tsv",
        row => (row[0], new CountryWord(Enum.Parse<CountryWordKind>(row[1], ignoreCase: true), row[2])));

    private CountryLexicon()
    {
    }

    /// <summary>The names that the library carries, read once.</summary>
    public static CountryLexicon Shipped { get; } = new();

    internal int LongestEntry => _entries.LongestEntry;

    /// <summary>
    /// What the words stand for, or null. Letter case does not count, but words of up to three letters
    /// ("US") must be written as they are.
    /// </summary>
    public CountryWord? Find(ReadOnlySpan<char> words) =>
        _entries.TryGet(words, out (string Words, CountryWord Word) entry)
        && (words.Length > LongestExactCase || words.SequenceEqual(entry.Words))
            ? entry.Word
            : null;
}
