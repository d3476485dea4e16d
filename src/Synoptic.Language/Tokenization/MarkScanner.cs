using System.Globalization;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tokenization;

/// <summary>Finds where a token that is no word ends: a mark, a run of one mark, or a picture character with its modifiers.</summary>
internal static class MarkScanner
{
    /// <summary>Where the token that begins at <paramref name="start"/> ends.</summary>
    public static int End(string text, int start, int limit)
    {
        char first = text[start];
        int index = start + Characters.LengthAt(text, start);
        if (first is '.' or '!' or '?' or '-' or '*' or '=' or '_' or '~' or '#')
        {
            while (index < limit && text[index] == first)
            {
                index++;
            }

            return index;
        }

        while (index < limit && IsModifier(text, index))
        {
            index += Characters.LengthAt(text, index);
        }

        return Math.Min(index, limit);
    }

    private static bool IsModifier(string text, int index) =>
        Characters.CategoryAt(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
