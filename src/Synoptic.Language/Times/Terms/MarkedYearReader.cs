using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times.Terms;

/// <summary>Reads digits that a letter or an apostrophe shows to be a decade, a year, a quarter or a business year.</summary>
internal static class MarkedYearReader
{
    private const int CenturyBefore = 1900;

    /// <summary>Two digits up to this are years of this century, later ones of the century before, as in ISO/IEC 9945 (POSIX) <c>%y</c>.</summary>
    private const int LastOfThisCentury = 68;

    /// <summary>The term of this class at the word, or null.</summary>
    public static Term? Read(TokenLayer text, int index, TermClass wanted)
    {
        ReadOnlySpan<char> word = TimeLexicon.WithoutPrefix(text.At(index));
        if (text.GoesOn(index) && !Digits.IsHyphen(text.At(index - 1)))
        {
            return null;
        }

        return wanted switch
        {
            TermClass.Decade => Decade(word) is { } decade ? new Term(wanted, decade, 0, index + 1) : null,
            TermClass.ShortDecade => word is [var ten, '0', 's'] && OfOneDigit(ten) is { } shortDecade ? new Term(wanted, shortDecade, 0, index + 1) : null,
            TermClass.Half => word is ['H', '1' or '2'] ? new Term(wanted, "", word[1] - '0', index + 1) : null,
            TermClass.ShortYear => ShortYear(word) is > 0 and var year ? new Term(wanted, "", year, index + 1) : null,
            TermClass.Quarter => word is ['Q' or 'q', >= '1' and <= '4'] or [>= '1' and <= '4', 'Q'] ? new Term(wanted, "", (word[0] is 'Q' or 'q' ? word[1] : word[0]) - '0', index + 1) : null,
            _ => word is ['F', 'Y', .. var digits] && Digits.Year(digits) is > 0 and var business ? new Term(wanted, "", business, index + 1) : null,
        };
    }

    /// <summary>The year of two digits: '98 is 1998, '05 is 2005.</summary>
    public static int OfTwoDigits(int digits) => digits + CenturyBefore + (digits <= LastOfThisCentury ? 100 : 0);

    /// <summary>"1990s", "1990's" and "'90s": all but the last digit of the year, as TIDES 2005 has it.</summary>
    private static string? Decade(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word is [.., '0', 's'] ? word[..^1] : word is [.., '0', '\'' or '’', 's'] ? word[..^2] : default;
        return Digits.Year(bare) > 0 ? bare[..3].ToString()
            : bare.Length == 3 && IsApostrophe(bare[0]) ? OfOneDigit(bare[1])
            : null;
    }

    /// <summary>"The '80s" are of the century before; those before the '30s may be of this one, and are not known.</summary>
    private static string? OfOneDigit(char ten) => ten is >= '3' and <= '9' ? $"19{ten}" : null;

    private static int ShortYear(ReadOnlySpan<char> word) =>
        word.Length == 3 && IsApostrophe(word[0]) && Digits.TryNumber(word[1..], out int digits) ? OfTwoDigits(digits) : 0;

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`';
}
