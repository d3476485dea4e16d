using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>Finds words and sentences by offset, in logarithmic time.</summary>
internal static class Offsets
{
    /// <summary>The first word that begins at or after the offset; the number of words where none does.</summary>
    public static int WordAt(this PredicateLayer layer, int offset)
    {
        ParsedDocument parsed = layer.Document.Parsed;
        return First(parsed.Words.Length, index => parsed.Words[index].Form.Span.Start >= offset);
    }

    /// <summary>The sentence that holds the offset, or the one before it.</summary>
    public static int SentenceAt(this PredicateLayer layer, int offset)
    {
        ParsedDocument parsed = layer.Document.Parsed;
        return Math.Max(0, First(parsed.Sentences.Length, index => parsed.Sentences[index].Span.Start > offset) - 1);
    }

    private static int First(int count, Func<int, bool> holds)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
