using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Redlines;

/// <summary>Tells which words are one word, spelled otherwise.</summary>
internal sealed class SpellingKeys(TermWeights weights)
{
    // Endings tell a spelling only in words that have a stem before them: "prise" is not "prize".
    private const int ShortestWithEnding = 7;

    // One letter more or less makes another word of a shorter one.
    private const int ShortestMisspelt = 6;

    private readonly FrozenDictionary<string, string> _words = Rows("word").ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
    private readonly FrozenSet<string> _idle = Rows("idle").Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
    private readonly (string From, string To)[] _endings = [.. Rows("ending").Select(row => (row[1], row[2])).OrderByDescending(row => row.Item1.Length)];

    /// <summary>The word in lower case, without accents, and in one of the spellings that English has for it.</summary>
    public string Of(string form)
    {
        string plain = WithoutAccents(form.ToLowerInvariant().Replace('’', '\''));
        string word = _words.GetValueOrDefault(plain, plain);
        (string from, string to) = word.Length < ShortestWithEnding
            ? default
            : _endings.FirstOrDefault(ending => word.EndsWith(ending.From, StringComparison.Ordinal));
        return from is null ? word : string.Concat(word.AsSpan(0, word.Length - from.Length), to);
    }

    /// <summary>Whether a word is one that a sentence may have or lack: an article, "that".</summary>
    public bool IsIdle(string key) => _idle.Contains(key);

    /// <summary>Whether one is the other with a wrong letter: one letter apart, and one of them no word of the shipped table while the other is.</summary>
    public bool IsMisspelling(RedlineWord one, RedlineWord other) =>
        one.Key is { Length: >= ShortestMisspelt } first && other.Key is { Length: >= ShortestMisspelt } second
        && char.IsLower(one.Form[0]) && char.IsLower(other.Form[0])
        && IsKnown(first) != IsKnown(second)
        && IsOneLetterApart(first, second);

    private bool IsKnown(string word) => weights.Holds(Stemmer.Stem(word));

    private static bool IsOneLetterApart(string one, string other)
    {
        int start = one.AsSpan().CommonPrefixLength(other);
        ReadOnlySpan<char> left = one.AsSpan(start);
        ReadOnlySpan<char> right = other.AsSpan(start);
        return Rest(left, 1).SequenceEqual(Rest(right, 1)) // another letter
            || Rest(left, 1).SequenceEqual(right) || left.SequenceEqual(Rest(right, 1)) // a letter more
            || (left is [var first, var second, .. var after] && right is [var third, var fourth, .. var rest]
                && first == fourth && second == third && after.SequenceEqual(rest)); // two letters exchanged
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> letters, int count) => letters[Math.Min(count, letters.Length)..];

    private static string WithoutAccents(string word) => word.All(char.IsAscii) ? word : string.Concat(word
        .Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));

    private static IEnumerable<string[]> Rows(string kind) => Lexicon.ReadRows("spelling-variants.tsv").Where(row => row[0] == kind);
}
