using System.Globalization;
using Synoptic.Language.Encoding;

namespace Synoptic.Language.Segmentation;

/// <summary>What kind of character a UTF-16 unit is, as a feature: a few classes for letters and digits, marks as themselves.</summary>
internal static class CharacterClass
{
    /// <summary>No character: before the start or after the end.</summary>
    public const uint None = 0;

    /// <summary>A lower-case letter.</summary>
    public const uint Lower = 1;

    /// <summary>An upper-case or title-case letter.</summary>
    public const uint Upper = 2;

    /// <summary>A decimal digit or other number.</summary>
    public const uint Digit = 3;

    /// <summary>A letter of a script without case.</summary>
    public const uint Uncased = 4;

    /// <summary>A combining mark, or an invisible character that shapes its neighbours.</summary>
    public const uint Joiner = 5;

    /// <summary>Half of a character outside the basic plane.</summary>
    public const uint Surrogate = 6;

    /// <summary>The class of a unit; of a mark, the mark in one of its spellings.</summary>
    public static uint Of(char unit)
    {
        if (char.IsAscii(unit))
        {
            return char.IsAsciiLetterLower(unit) ? Lower
                : char.IsAsciiLetterUpper(unit) ? Upper
                : char.IsAsciiDigit(unit) ? Digit
                : WordKey.Fold(unit);
        }

        return char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.LowercaseLetter => Lower,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Uncased,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Joiner,
            UnicodeCategory.Format => Joiner,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Digit,
            UnicodeCategory.Surrogate => Surrogate,
            _ => WordKey.Fold(unit),
        };
    }

    /// <summary>Whether the class is one of letters.</summary>
    public static bool IsLetter(uint characterClass) => characterClass is Lower or Upper or Uncased;
}
