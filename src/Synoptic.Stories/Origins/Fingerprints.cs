namespace Synoptic.Stories.Origins;

/// <summary>
/// Chooses a few of the shingles of a text so that two texts with the same long run of words choose one in common
/// (winnowing: S. Schleimer, D. Wilkerson and A. Aiken, SIGMOD 2003): of every <see cref="Window"/> shingles in a row the least.
/// </summary>
internal static class Fingerprints
{
    /// <summary>The words of a shingle.</summary>
    public const int ShingleWords = 8;

    // A run of Shingle + Window - 1 = 14 words, the shortest that counts as copied, always shows.
    private const int Window = 7;

    /// <summary>The chosen shingles with the places at which they start, by place.</summary>
    public static List<(ulong Hash, int Place)> Of(ReadOnlySpan<uint> words)
    {
        var chosen = new List<(ulong Hash, int Place)>();
        ulong[] shingles = new ulong[Math.Max(0, words.Length - ShingleWords + 1)];
        for (int start = 0; start < shingles.Length; start++)
        {
            shingles[start] = WordHash.Of(words.Slice(start, ShingleWords));
        }

        for (int start = 0; start < shingles.Length; start++)
        {
            int end = Math.Min(start + Window, shingles.Length);
            int least = Least(shingles, start, end);
            if ((end - start == Window || start == 0) && (chosen.Count == 0 || chosen[^1].Place < least))
            {
                chosen.Add((shingles[least], least));
            }
        }

        return chosen;
    }

    /// <summary>The place of the least shingle, the last of equals.</summary>
    private static int Least(ulong[] shingles, int start, int end)
    {
        int least = start;
        for (int place = start + 1; place < end; place++)
        {
            least = shingles[place] <= shingles[least] ? place : least;
        }

        return least;
    }
}
