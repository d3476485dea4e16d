namespace Synoptic.Training.Vectors;

/// <summary>A corpus as word numbers.</summary>
/// <param name="Words">The vocabulary, most frequent first; ties in ordinal order.</param>
/// <param name="Counts">How often each word occurs.</param>
/// <param name="Tokens">The running text; <see cref="Rare"/> and <see cref="Break"/> stand among the word numbers.</param>
internal sealed record VectorCorpus(string[] Words, long[] Counts, int[] Tokens)
{
    /// <summary>A word outside the vocabulary.</summary>
    public const int Rare = -1;

    /// <summary>The end of a paragraph: no window crosses it.</summary>
    public const int Break = -2;

    /// <summary>Tokenizes and counts <paramref name="paragraphs"/> and keeps the <paramref name="size"/> most frequent words.</summary>
    public static VectorCorpus Build(IEnumerable<string> paragraphs, NewsTokenizer tokenizer, int size)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var counts = new List<long>();
        var tokens = new List<int>();
        var pieces = new List<string>();
        foreach (string paragraph in paragraphs)
        {
            pieces.Clear();
            tokenizer.Tokenize(paragraph, pieces);
            foreach (string piece in pieces)
            {
                if (!numbers.TryGetValue(piece, out int number))
                {
                    number = numbers[piece] = names.Count;
                    names.Add(piece);
                    counts.Add(0);
                }

                counts[number]++;
                tokens.Add(number);
            }

            tokens.Add(Break);
        }

        return Keep(names, counts, tokens, size);
    }

    private static VectorCorpus Keep(List<string> names, List<long> counts, List<int> tokens, int size)
    {
        int[] kept = [.. Enumerable.Range(0, names.Count)
            .Where(number => !names[number].Any(char.IsSurrogate)) // half a pair could not be written
            .OrderByDescending(number => counts[number])
            .ThenBy(number => names[number], StringComparer.Ordinal)
            .Take(size)];
        var renumbered = new int[names.Count];
        Array.Fill(renumbered, Rare);
        for (int rank = 0; rank < kept.Length; rank++)
        {
            renumbered[kept[rank]] = rank;
        }

        int[] text = [.. tokens.Select(number => number < 0 ? number : renumbered[number])];
        return new VectorCorpus(
            [.. kept.Select(number => names[number])], [.. kept.Select(number => counts[number])], text);
    }
}
