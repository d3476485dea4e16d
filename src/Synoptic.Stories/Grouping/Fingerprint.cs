namespace Synoptic.Stories.Grouping;

/// <summary>FNV-1a, 32 bits, over UTF-16 code units: the same in every process, as string hashes are not.</summary>
internal static class Fingerprint
{
    private const uint Start = 2166136261;
    private const uint Factor = 16777619;

    public static uint Of(ReadOnlySpan<char> text) => Continue(Start, text);

    public static uint Of(string first, string second) => Continue(Continue(Continue(Start, first), " "), second);

    private static uint Continue(uint hash, ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ unit) * Factor);
        }

        return hash;
    }
}
