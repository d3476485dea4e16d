namespace Synoptic.Stories.Origins;

/// <summary>Hashes of words and of words in a row: FNV-1a, the same in every process, as string hashes are not.</summary>
internal static class WordHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    /// <summary>Hashes the code units of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        ulong hash = Start;
        foreach (char unit in word)
        {
            hash = unchecked((hash ^ unit) * Factor);
        }

        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>Hashes some words in a row.</summary>
    public static ulong Of(ReadOnlySpan<uint> words)
    {
        ulong hash = Start;
        foreach (uint word in words)
        {
            hash = unchecked((hash ^ word) * Factor);
        }

        return hash ^ (hash >> 29);
    }
}
