using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tokenization;

/// <summary>Finds where a word or number ends: which marks join its parts, and whether a stop belongs to it.</summary>
internal static class WordScanner
{
    /// <summary>Whether a word or number begins here: a letter or digit, or a sign, tag or apostrophe that belongs to one.</summary>
    public static bool Begins(string text, int start, TextSpan sentence)
    {
        if (Characters.IsWordPart(text, start))
        {
            return true;
        }

        int next = start + 1;
        if (next >= sentence.End || !IsFree(text, start, sentence))
        {
            return false;
        }

        return text[start] switch
        {
            '#' or '@' => char.IsLetterOrDigit(text[next]),
            '+' or '-' or '−' => char.IsAsciiDigit(text[next]),
            '\'' or '’' or '‘' => IsShortDecade(text, next, sentence.End),
            _ => false,
        };
    }

    /// <summary>Where the word or number that begins at <paramref name="start"/> ends.</summary>
    public static int End(string text, int start, TextSpan sentence)
    {
        int index = start + Characters.LengthAt(text, start);
        while (index < sentence.End)
        {
            if (Characters.IsWordPart(text, index))
            {
                index += Characters.LengthAt(text, index);
            }
            else if (Joins(text, start, index, sentence.End))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index < sentence.End && Keeps(text, start, index, sentence) ? index + 1 : index;
    }

    private static bool IsFree(string text, int index, TextSpan sentence) =>
        index == sentence.Start || char.IsWhiteSpace(text[index - 1]) || Characters.IsOpener(text[index - 1]);

    /// <summary>"'90s".</summary>
    private static bool IsShortDecade(string text, int digits, int limit) =>
        digits + 2 < limit && char.IsAsciiDigit(text[digits]) && char.IsAsciiDigit(text[digits + 1]) && text[digits + 2] == 's';

    private static bool Joins(string text, int start, int index, int limit)
    {
        if (index + 1 >= limit || !Characters.IsWordPart(text, index + 1))
        {
            return false;
        }

        char before = text[index - 1];
        char after = text[index + 1];
        return text[index] switch
        {
            '.' => char.IsDigit(before) ? char.IsDigit(after) : JoinsLetters(text, start, index),
            ',' => char.IsDigit(before) && IsGroupOfThree(text, index + 1, limit),
            ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            _ => Characters.IsApostrophe(text[index]) ? char.IsLetter(before) && char.IsLetter(after) : JoinsSilently(text[index]),
        };
    }

    private static bool JoinsSilently(char character) =>
        Characters.IsHyphen(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>"U.S", "example.com", but not two sentences without a space ("ended.The").</summary>
    private static bool JoinsLetters(string text, int start, int index) =>
        char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1])
        && !(char.IsUpper(text[index + 1]) && index - start > 1 && char.IsLower(text[index - 1]));

    private static bool IsGroupOfThree(string text, int index, int limit)
    {
        int end = index;
        while (end < limit && end < index + 4 && char.IsDigit(text[end]))
        {
            end++;
        }

        return end == index + 3;
    }

    /// <summary>Whether the mark at <paramref name="end"/> belongs to the word before it: an abbreviation's stop, a dollar sign after a country.</summary>
    private static bool Keeps(string text, int start, int end, TextSpan sentence)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (text[end] == '$')
        {
            return word is "US" or "A" or "C" or "HK" or "NZ" or "S" or "R" or "NT";
        }

        if (text[end] != '.' || (end + 1 < sentence.End && text[end + 1] == '.'))
        {
            return false;
        }

        bool endsSentence = end + 1 == sentence.End || Characters.IsCloser(text[end + 1]) && end + 2 == sentence.End;
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None or AbbreviationKind.AfterClock => false,
            AbbreviationKind.Number => !endsSentence && HasNumberAfter(text, end + 1, sentence.End),
            AbbreviationKind.Initials => word.Length > 1 || !endsSentence,
            AbbreviationKind.Company => char.IsUpper(word[0]) || !endsSentence || word.Contains('.'),
            _ => true,
        };
    }

    private static bool HasNumberAfter(string text, int index, int limit) =>
        (index < limit && char.IsDigit(text[index])) || (index + 1 < limit && char.IsDigit(text[index + 1]));
}
