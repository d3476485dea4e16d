using System.Collections.Immutable;
using Synoptic.Language.Recognition;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// A name that differs from another in one word, by an edit or two, is a misspelling of it, unless one
/// document holds both: then its writer tells two bearers apart. What the names were taken to name does not count,
/// since the recognizer knows a spelling that it never met least surely; numbers, countries and peoples are told
/// apart by single letters, and are no misspellings.
/// </summary>
internal static class MisspellingRule
{
    private const int ShortestWord = 4;
    private const int LettersPerEdit = 4;
    private const int MostEdits = 2;
    private static readonly Merge Misspelling = new("misspelling", 0.7);

    public static void Apply(LinkPartition partition, CountryLexicon countries)
    {
        int[] candidates = [.. partition.Parts().Select(part => part.Key).Where(part => partition.Locals[part].Words.Length > 1)];
        for (int left = 0; left < candidates.Length; left++)
        {
            for (int right = left + 1; right < candidates.Length; right++)
            {
                if (IsMisspelling(partition.Locals[candidates[left]], partition.Locals[candidates[right]], countries)
                    && !ShareDocument(partition, candidates[left], candidates[right]))
                {
                    partition.Join(candidates[left], candidates[right], Misspelling);
                }
            }
        }
    }

    private static bool IsMisspelling(LocalEntity left, LocalEntity right, CountryLexicon countries)
    {
        if (left.Words.Length != right.Words.Length)
        {
            return false;
        }

        ImmutableArray<(string Left, string Right)> unequal =
            [.. left.Words.Zip(right.Words).Where(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal))];
        return unequal is [var (word, other)] && word.All(char.IsLetter) && other.All(char.IsLetter) && IsMisspelling(word, other)
            && countries.Find(word) is null && countries.Find(other) is null;
    }

    private static bool IsMisspelling(string left, string right)
    {
        int shorter = Math.Min(left.Length, right.Length);
        return shorter >= ShortestWord
            && Math.Abs(left.Length - right.Length) <= MostEdits
            && EditDistance.Between(left, right) <= Math.Min(MostEdits, shorter / LettersPerEdit);
    }

    private static bool ShareDocument(LinkPartition partition, int left, int right)
    {
        HashSet<int> documents = [.. Members(partition, left)];
        return Members(partition, right).Any(documents.Contains);
    }

    private static IEnumerable<int> Members(LinkPartition partition, int part) =>
        Enumerable.Range(0, partition.Locals.Length)
            .Where(local => partition.PartOf(local) == partition.PartOf(part))
            .Select(local => partition.Locals[local].Document);
}
