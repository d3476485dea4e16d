using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// A full name, of whatever but a place, that differs from another in one letter of one word, in the order of its letters or only as one sound is written, is a misspelling of it, unless one document holds both:
/// then its writer tells two bearers apart. Found by the forms that both have with a letter left out (T. Bocek and others,
/// "Fast Similarity Search in Large Dictionaries", 2007). Words of the language and given names are told apart by single
/// letters, and are no misspellings.
/// </summary>
internal sealed class MisspellingRule(GivenNames givenNames)
{
    private const int ShortestWord = 5;
    private const int LongestWord = 30;
    private const int ShortestDisordered = 7; // of shorter words too many have the same letters
    private static readonly Merge Misspelling = new("misspelling", 0.7);

    public void Apply(LinkPartition partition)
    {
        foreach (IGrouping<string, int> alike in partition.GroupBy(entity => entity is { IsWeak: false, IsOfHeadline: false, Type: not EntityType.Location } ? entity.FullNames.SelectMany(FormsOf).Distinct(StringComparer.Ordinal) : []))
        {
            int[] parts = [.. alike.Select(partition.PartOf).Distinct()];
            if (parts.Length == 2 && !ShareDocument(partition, alike, parts) && !Differ(partition, alike))
            {
                partition.Join(parts[0], parts[1], Misspelling);
            }
        }
    }

    private IEnumerable<string> FormsOf(LinkName name)
    {
        for (int index = 0; index < name.Words.Length; index++)
        {
            string word = name.Words[index];
            if (word.Length is < ShortestWord or > LongestWord || CommonWords.Contains(word) || givenNames.Contains(word))
            {
                continue;
            }

            string before = string.Join(' ', name.Words[..index]);
            string after = string.Join(' ', name.Words[(index + 1)..]);
            yield return $"{before}|{word}|{after}";
            string sound = Transliteration.Fold(word.Replace('c', 'k'));
            yield return $"{before}|{sound}|{after}";
            if (word.Length >= ShortestDisordered)
            {
                yield return $"{before}|{word[0]}{string.Concat(word[1..].Order())}|{after}";
            }

            for (int letter = 1; letter < word.Length; letter++)
            {
                yield return $"{before}|{word.Remove(letter, 1)}|{after}";
            }

            for (int letter = 1; letter < sound.Length && sound.Length >= ShortestWord; letter++)
            {
                yield return $"{before}|{sound.Remove(letter, 1)}|{after}"; // "Rossel", "Roselle": a doubled letter and an end that is not heard
            }
        }
    }

    private static bool Differ(LinkPartition partition, IEnumerable<int> locals) =>
        locals.Any(local => locals.Any(other => Namesakes.Differ(partition.Locals[local], partition.Locals[other])));

    private static bool ShareDocument(LinkPartition partition, IEnumerable<int> locals, int[] parts) => locals
        .GroupBy(local => partition.Locals[local].Document)
        .Any(document => document.Select(partition.PartOf).Distinct().Count() == parts.Length);
}
