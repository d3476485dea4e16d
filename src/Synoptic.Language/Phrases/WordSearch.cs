using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Phrases;

/// <summary>Finds words by their place in the text.</summary>
internal static class WordSearch
{
    /// <summary>The index of the first word that ends after <paramref name="offset"/>; the number of words when none does.</summary>
    public static int FirstAfter(this ImmutableArray<Word> words, int offset)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
