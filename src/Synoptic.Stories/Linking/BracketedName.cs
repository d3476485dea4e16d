using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>The short form that a text gives in brackets after a name: "Singapore Airlines (SIA)".</summary>
internal static class BracketedName
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>
    /// The capitals in the brackets right after the name, if they are letters of the name in its order and begin as it does;
    /// null otherwise.
    /// </summary>
    public static string? After(string text, Mention name)
    {
        int start = name.Span.End + 2;
        if (name.Type is EntityType.Person || start >= text.Length || text[name.Span.End] != ' ' || text[start - 1] != '(')
        {
            return null;
        }

        int end = start;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == ')' && end - start is >= Shortest and <= Longest && Abbreviates(text[start..end], name.Span.Read(text))
            ? text[start..end]
            : null;
    }

    private static bool Abbreviates(string letters, string name)
    {
        string words = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        int place = -1;
        foreach (char letter in letters)
        {
            int next = words.IndexOf(letter.ToString(), place + 1, StringComparison.OrdinalIgnoreCase);
            if (next < 0 || (place < 0 && next > 0))
            {
                return false;
            }

            place = next;
        }

        return words.Contains(' ', StringComparison.Ordinal);
    }
}
