using Synoptic.Language.Model;

namespace Synoptic.Language.Tokenization;

/// <summary>Finds web addresses and e-mail addresses, which are single tokens.</summary>
internal static class AddressScanner
{
    private const int LongestLocalPart = 64; // RFC 5321, 4.5.3.1.1

    /// <summary>Where the address that begins at <paramref name="start"/> ends, or <paramref name="start"/> when none does.</summary>
    public static int End(string text, int start, TextSpan sentence)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, sentence.End - start);
        bool isWeb = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return start + (isWeb ? WebLength(rest) : MailLength(rest));
    }

    private static int WebLength(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]) && rest[length] is not ('<' or '>' or '"' or '”' or '»'))
        {
            length++;
        }

        return WithoutClosingMarks(rest, length);
    }

    private static int MailLength(ReadOnlySpan<char> rest)
    {
        int at = 0;
        int limit = Math.Min(rest.Length, LongestLocalPart + 1);
        while (at < limit && IsLocalPart(rest[at]))
        {
            at++;
        }

        if (at == 0 || at >= rest.Length || rest[at] != '@' || !char.IsAsciiLetterOrDigit(rest[0]))
        {
            return 0;
        }

        int end = at + 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-'))
        {
            end++;
        }

        end = WithoutClosingMarks(rest, end);
        return rest[at..end].Contains('.') ? end : 0;
    }

    private static bool IsLocalPart(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+';

    private static int WithoutClosingMarks(ReadOnlySpan<char> rest, int length)
    {
        while (length > 0 && rest[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’')
        {
            length--;
        }

        return length;
    }
}
