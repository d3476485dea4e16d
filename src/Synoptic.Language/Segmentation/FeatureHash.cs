using System.Numerics;
using Synoptic.Language.Encoding;

namespace Synoptic.Language.Segmentation;

/// <summary>Hashes of features, the same on every machine: multiply and rotate, with the golden ratio's odd multiplier.</summary>
internal static class FeatureHash
{
    private const uint Multiplier = 0x9E3779B1;

    /// <summary>The longest stretch of text that counts; of a longer one, its first characters and its length.</summary>
    public const int LongestText = 20;

    /// <summary>The hash of what <paramref name="hash"/> stands for, followed by <paramref name="value"/>.</summary>
    public static uint Join(uint hash, uint value) => (uint.RotateLeft(hash, 5) ^ value) * Multiplier;

    /// <summary>The hashes of what each of <paramref name="hashes"/> stands for, followed by its value.</summary>
    public static Vector<uint> Join(Vector<uint> hashes, Vector<uint> values) => (((hashes << 5) | (hashes >>> 27)) ^ values) * Multiplier;

    /// <summary>The hash of a stretch of text; neither letter case nor the value of digits counts.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        uint hash = (uint)Math.Min(text.Length, LongestText + 1);
        foreach (char unit in text.Length <= LongestText ? text : text[..LongestText])
        {
            hash = Join(hash, WordKey.Fold(unit));
        }

        return hash;
    }
}
