using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Synoptic.Stories.Linking;

/// <summary>Brings names into a form in which the same name is the same.</summary>
internal static class NameWords
{
    /// <summary>The words of a name: lower case, accents off, only letters and digits; "the" in front is dropped.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark && character is not '.')
            {
                folded.Append(' ');
            }
        }

        string[] words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["the", _, ..] ? [.. words[1..]] : [.. words];
    }

    /// <summary>A name as printed, with its white space folded to single spaces.</summary>
    public static string Fold(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
