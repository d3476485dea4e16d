namespace Synoptic.Language.Dictionaries;

/// <summary>
/// What these dictionaries take for a word: letters and digits with the apostrophes and full stops within them; a hyphen
/// parts words as a blank does.
/// </summary>
internal static class WordScanner
{
    /// <summary>The index after the word that begins at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, start, end)))
        {
            end++;
        }

        bool isAbbreviation = end < text.Length && text[end] == '.' && text[start..end].Contains('.'); // "U.S."
        return isAbbreviation ? end + 1 : end;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int start, int at) =>
        text[at] is '\'' or '’' or '.' && at > start && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
