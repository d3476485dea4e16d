using System.Collections.Immutable;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Forms that two names share when they differ by one letter in one word: each name with one letter left out (the
/// deletion neighbourhoods of T. Bocek et al. 2007, "Fast Similarity Search in Large Dictionaries").
/// </summary>
internal static class Misspelling
{
    private const int ShortestWord = 6; // shorter ones differ by a letter and are others' names: Mario, Maria

    /// <summary>The forms of a name of two words or more.</summary>
    public static IEnumerable<string> FormsOf(ImmutableArray<string> words)
    {
        for (int index = 0; index < words.Length; index++)
        {
            string word = words[index];
            if (word.Length < ShortestWord || word.Length > 30 || NounTypes.GenderOfName(word) is not Gender.Unknown)
            {
                continue;
            }

            string before = string.Join(' ', words[..index]);
            string after = string.Join(' ', words[(index + 1)..]);
            yield return $"{before}|{word}|{after}";
            for (int letter = 1; letter < word.Length; letter++)
            {
                yield return $"{before}|{word.Remove(letter, 1)}|{after}";
            }
        }
    }
}
