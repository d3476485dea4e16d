using System.Text;

namespace Synoptic.Language.Actors;

/// <summary>Writes names so that their spellings compare equal: without accents, a hyphen as a space, a curly apostrophe straight.</summary>
internal static class NameKey
{
    /// <summary>What a name is filed under.</summary>
    public static string Of(string name) => string.Create(name.Length, name, (buffer, text) => Write(text, buffer));

    /// <summary>Writes what <paramref name="name"/> is filed under; the buffer is as long as the name at least.</summary>
    public static void Write(ReadOnlySpan<char> name, Span<char> buffer)
    {
        for (int i = 0; i < name.Length; i++)
        {
            buffer[i] = name[i] switch
            {
                '-' or '\t' or '\n' or '\r' or '\u00A0' => ' ',
                '’' => '\'',
                < '\u00C0' => name[i],
                _ => WithoutAccent(name[i]),
            };
        }
    }

    private static char WithoutAccent(char letter)
    {
        Span<char> one = [letter];
        Span<char> parts = stackalloc char[8];
        return Rune.TryCreate(letter, out _) && ((ReadOnlySpan<char>)one).TryNormalize(parts, out int length, NormalizationForm.FormD) && length > 0
            ? parts[0]
            : letter;
    }
}
