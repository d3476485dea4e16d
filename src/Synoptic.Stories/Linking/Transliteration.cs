using System.Text;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Brings the Latin spellings of one name of another script to one form: the differences between the systems of
/// BGN/PCGN, ISO 9, DIN 31635 and newspapers' own (kh and h, -iy, -yy and -y, ou and u, q and k, double letters).
/// </summary>
internal static class Transliteration
{
    private const int ShortestWord = 5; // shorter words are told apart by single letters: Lee, Li

    private static readonly (string From, string To)[] Spellings =
    [
        ("tch", "ch"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("ks", "x"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ai", "ay"), ("ei", "ey"), ("ii", "y"), ("iy", "y"), ("ij", "y"), ("yi", "y"), ("q", "k"), ("w", "v"),
    ];

    /// <summary>The form that spellings of one name share; a short word is its own.</summary>
    public static string Fold(string word)
    {
        if (word.Length < ShortestWord)
        {
            return word;
        }

        string folded = Spellings.Aggregate(word, (form, spelling) => form.Replace(spelling.From, spelling.To, StringComparison.Ordinal));
        var single = new StringBuilder(folded.Length);
        foreach (char letter in folded)
        {
            if (single.Length == 0 || single[^1] != letter)
            {
                single.Append(letter);
            }
        }

        return single[^1] == 'i' ? single.ToString(0, single.Length - 1) + "y" : single.ToString();
    }
}
