using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;

namespace Synoptic.Language.Identification;

/// <summary>
/// Tells whether a text is in English, by its script and by the small words that every sentence needs. What is too short to
/// tell, a headline or a list of names, passes. Immutable.
/// </summary>
public sealed class LanguageIdentifier
{
    private const string English = "English";

    // So many different small words of one language, at least a tenth of all words, and twice as many as English ones: English
    // texts hold foreign small words in names ("Rio de Janeiro"), but seldom three, and their own are two in five.
    private const int FewestDifferent = 3;
    private const double LeastShare = 0.1;
    private const int TimesEnglish = 2;

    private const int FewestLetters = 12;

    private readonly ImmutableArray<(string Language, FrozenSet<string> Words)> _languages;

    /// <summary>Reads the shipped words.</summary>
    public LanguageIdentifier() => _languages =
    [
        .. TableReader.Rows("function-words.tsv")
            .Select(row => (row[0], row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal))),
    ];

    /// <summary>What a text is in instead of English: the name of a language ("German") or a script ("Cyrillic script"); null for English, and where nothing tells.</summary>
    public string? FindForeign(string text) => Scripts.FindForeign(text, FewestLetters) ?? FindLanguage(text);

    private string? FindLanguage(string text)
    {
        (Dictionary<string, int> counts, int words) = Count(text);
        int english = HitsOf(counts, _languages.Single(language => language.Language == English).Words).Hits;
        return _languages
            .Where(language => language.Language != English)
            .Select(language => (language.Language, Found: HitsOf(counts, language.Words)))
            .Where(entry => entry.Found.Different >= FewestDifferent
                && entry.Found.Hits >= LeastShare * words
                && entry.Found.Hits > TimesEnglish * english)
            .OrderByDescending(entry => entry.Found.Hits).ThenByDescending(entry => entry.Found.Different)
            .Select(entry => entry.Language)
            .FirstOrDefault();
    }

    private static (int Hits, int Different) HitsOf(Dictionary<string, int> counts, FrozenSet<string> words)
    {
        int[] found = [.. words.Select(word => counts.GetValueOrDefault(word)).Where(count => count > 0)];
        return (found.Sum(), found.Length);
    }

    /// <summary>Counts the words written small; a capital may be a name's. All words are counted together beside them.</summary>
    private static (Dictionary<string, int> Counts, int Words) Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0;
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words++;
                if (char.IsLower(text[start]))
                {
                    string word = text[start..end];
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }

                start = end;
            }
        }

        return (counts, words);
    }
}
