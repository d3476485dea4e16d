using System.Globalization;
using System.Text;

namespace Synoptic.Language.Segmentation;

/// <summary>The places within a chunk where one token may end and the next begin.</summary>
internal static class Gap
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>What the rules say of the gap before <paramref name="index"/>, which lies within a chunk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokenStart">Where the token that may end here begins.</param>
    /// <param name="index">The first unit after the gap.</param>
    public static GapRule RuleOf(string text, int tokenStart, int index)
    {
        char left = text[index - 1];
        char right = text[index];
        if (char.IsAscii(left) && char.IsAscii(right))
        {
            return char.IsAsciiLetter(left) && char.IsAsciiLetter(right) || char.IsAsciiDigit(left) && char.IsAsciiDigit(right)
                ? GapRule.Join
                : GapRule.Ask;
        }

        if (left == ZeroWidthJoiner || char.IsLowSurrogate(right) && char.IsHighSurrogate(left))
        {
            return GapRule.Join;
        }

        uint before = CharacterClass.Of(left);
        uint after = CharacterClass.Of(right);
        if (after == CharacterClass.Joiner || CharacterClass.IsLetter(before) && CharacterClass.IsLetter(after))
        {
            return GapRule.Join;
        }

        if (Characters.IsFullWidthStop(left) || Characters.IsFullWidthStop(right))
        {
            return GapRule.Split;
        }

        return IsPicture(left) || IsPicture(right) ? OfPictures(text, tokenStart, index)
            : before == CharacterClass.Digit && after == CharacterClass.Digit ? GapRule.Join
            : GapRule.Ask;
    }

    /// <summary>Symbols of the basic plane that are drawn as pictures, and halves of characters outside it.</summary>
    private static bool IsPicture(char unit) => char.IsSurrogate(unit) || unit is >= '\u2600' and <= '\u27BF';

    /// <summary>A picture is a token; a skin tone belongs to it, two regional indicators make one flag, letters outside the basic plane make words.</summary>
    private static GapRule OfPictures(string text, int tokenStart, int index)
    {
        int start = index >= 2 && char.IsSurrogatePair(text, index - 2) ? index - 2 : index - 1;
        Rune left = RuneAt(text, start);
        Rune right = RuneAt(text, index);
        if (Rune.IsLetterOrDigit(left) && Rune.IsLetterOrDigit(right) || IsModifier(right))
        {
            return GapRule.Join;
        }

        return IsRegional(left) && IsRegional(right) && index - tokenStart < 4 ? GapRule.Join : GapRule.Split;
    }

    private static Rune RuneAt(string text, int index) => Rune.TryGetRuneAt(text, index, out Rune rune) ? rune : Rune.ReplacementChar;

    private static bool IsModifier(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
        || rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
