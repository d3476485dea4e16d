namespace Synoptic.Stories.Merging;

/// <summary>Whether one word may be made from another by a suffix: "bombard" and "bombardment", "explode" and "explosion".</summary>
internal static class Derivation
{
    private const int ShortestRoot = 4;
    private const int LongestEnding = 6;

    /// <summary>The same for the triggers of two occurrences, by dictionary form or as written, whichever is nearer.</summary>
    public static double Nearness(Occurrence one, Occurrence other) =>
        Math.Max(Nearness(one.Stem, other.Stem), Nearness(one.FormStem, other.FormStem));

    /// <summary>The share of the longer stem that both begin with, in [0, 1]; 0 where too little is common or too much is left for a suffix.</summary>
    public static double Nearness(string one, string other)
    {
        int common = one.AsSpan().CommonPrefixLength(other);
        int left = Math.Max(one.Length, other.Length) - common;
        bool isSame = left == 0 && one.Length == other.Length;
        return isSame || (common >= ShortestRoot && left <= LongestEnding && 2 * common >= Math.Max(one.Length, other.Length))
            ? (double)common / Math.Max(one.Length, other.Length)
            : 0;
    }
}
