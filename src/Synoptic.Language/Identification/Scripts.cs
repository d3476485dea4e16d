using System.Collections.Immutable;

namespace Synoptic.Language.Identification;

/// <summary>The scripts of news beside Latin, by the blocks of Unicode that hold them.</summary>
internal static class Scripts
{
    private static readonly ImmutableArray<(char First, char Last, string Name)> Blocks =
    [
        ('\u0370', '\u03ff', "Greek"),
        ('\u0400', '\u052f', "Cyrillic"),
        ('\u0530', '\u058f', "Armenian"),
        ('\u0590', '\u05ff', "Hebrew"),
        ('\u0600', '\u077f', "Arabic"),
        ('\u0900', '\u097f', "Devanagari"),
        ('\u0980', '\u09ff', "Bengali"),
        ('\u0a00', '\u0dff', "Indian"),
        ('\u0e00', '\u0e7f', "Thai"),
        ('\u0e80', '\u109f', "Southeast Asian"),
        ('\u10a0', '\u10ff', "Georgian"),
        ('\u1200', '\u137f', "Ethiopic"),
        ('\u3040', '\u30ff', "Japanese"),
        ('\u3400', '\u9fff', "Chinese"),
        ('\uac00', '\ud7af', "Korean"),
    ];

    /// <summary>The script of more than half of the letters, as "Greek script"; null for Latin, and where the letters are fewer than <paramref name="fewest"/>.</summary>
    public static string? FindForeign(string text, int fewest)
    {
        int letters = 0;
        int[] counts = new int[Blocks.Length];
        foreach (char letter in text.Where(char.IsLetter))
        {
            letters++;
            int block = IndexOf(letter);
            if (block >= 0)
            {
                counts[block]++;
            }
        }

        return letters < fewest || 2 * counts.Sum() <= letters ? null : Blocks[Array.IndexOf(counts, counts.Max())].Name + " script";
    }

    private static int IndexOf(char letter)
    {
        for (int block = 0; block < Blocks.Length; block++)
        {
            if (letter >= Blocks[block].First && letter <= Blocks[block].Last)
            {
                return block;
            }
        }

        return -1;
    }
}
