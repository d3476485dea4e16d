using System.Globalization;

namespace Synoptic.Language.Quantities.Atoms;

/// <summary>
/// Reads numbers in digits: "15,000", "12,34,567" (lakhs), "3.5", ".08", "10 000" with a space that does not break,
/// "4e14". Digits that are parted in another way ("10:30", "5/17/2018", "192.168.1.2") are a code.
/// </summary>
internal static class NumeralReader
{
    /// <summary>No number in digits reaches this; it keeps every product within <see cref="decimal"/>.</summary>
    public const decimal Ceiling = 1_000_000_000_000_000_000m;

    /// <summary>More digits than that are no number but a key or a code.</summary>
    private const int MostDigits = 24;

    private const int GroupLength = 3;
    private const int LakhLength = 2;

    /// <summary>The value of a fraction that is one character, or null.</summary>
    public static decimal? Fraction(char character)
    {
        double value = character is >= '¼' and <= '¾' or >= '⅐' and <= '⅞' ? char.GetNumericValue(character) : -1;
        return value < 0 ? null : character switch
        {
            '⅓' => 1m / 3,
            '⅔' => 2m / 3,
            '⅙' => 1m / 6,
            '⅚' => 5m / 6,
            '⅐' => 1m / 7,
            '⅑' => 1m / 9,
            _ => (decimal)value,
        };
    }

    /// <summary>The number or code that begins with the digit or point at <paramref name="start"/>.</summary>
    public static Atom Read(ReadOnlySpan<char> text, int start, bool hasSpace)
    {
        int end = Digits(text, start);
        int parts = 0;
        while (end < text.Length && text[end] is '.' or ':' or '/' && Digits(text, end + 1) is int next && next > end + 1)
        {
            parts += text[end] == '.' ? 1 : text[end] == ':' ? 2 : IsDatePart(text, start, end, next) ? 2 : 0;
            if (text[end] == '/' && parts < 2)
            {
                break; // a fraction
            }

            end = next;
        }

        if (parts > 1)
        {
            return new Atom(AtomKind.Code, start, end, hasSpace);
        }

        if (text[start] != '.' && parts == 0)
        {
            end = Groups(text, start, end);
        }

        return Number(text, start, end, hasSpace);
    }

    /// <summary>"1/2/2003": another slash with digits follows.</summary>
    private static bool IsDatePart(ReadOnlySpan<char> text, int start, int slash, int next) =>
        (next < text.Length - 1 && text[next] == '/' && char.IsAsciiDigit(text[next + 1])) || text[start..slash].Contains('/');

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        int end = start < text.Length && text[start] == '.' ? start + 1 : start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end with groups of three digits (of two, before the last three) and the decimals after them.</summary>
    private static int Groups(ReadOnlySpan<char> text, int start, int end)
    {
        int groups = end;
        bool isLakh = false;
        while (end - start <= GroupLength && text[start] != '0' && groups < text.Length - 1 && IsSeparator(text, start, groups))
        {
            int next = Digits(text, groups + 1);
            int length = next - groups - 1;
            if (length != GroupLength && (length != LakhLength || (groups > end && !isLakh)))
            {
                break;
            }

            isLakh = length == LakhLength;
            groups = next;
        }

        groups = isLakh ? end : groups; // the last three stand together in every country
        bool hasDecimals = groups > end && groups + 1 < text.Length && text[groups] == '.' && char.IsAsciiDigit(text[groups + 1]);
        return hasDecimals ? Digits(text, groups + 1) : groups;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int start, int index)
    {
        if (!char.IsAsciiDigit(text[index + 1]))
        {
            return false;
        }

        int first = text[start..index].IndexOfAny(',', '\u00a0', '\u202f');
        return text[index] is ',' or '\u00a0' or '\u202f' or '\u2009' && (first < 0 || text[start + first] == text[index]);
    }

    private static Atom Number(ReadOnlySpan<char> text, int start, int end, bool hasSpace)
    {
        Span<char> digits = stackalloc char[MostDigits];
        int count = 0;
        foreach (char character in text[start..end])
        {
            if (char.IsAsciiDigit(character) || character == '.')
            {
                if (count == MostDigits)
                {
                    return new Atom(AtomKind.Code, start, end, hasSpace);
                }

                digits[count++] = character;
            }
        }

        bool isRead = decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value < Ceiling;
        return isRead ? Powers.Extend(text, new Atom(AtomKind.Number, start, end, hasSpace, value)) : new Atom(AtomKind.Code, start, end, hasSpace);
    }
}
