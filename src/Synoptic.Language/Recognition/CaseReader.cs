using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Recognition;

/// <summary>Tells lines whose capitals mark names from headlines in title case or in capitals.</summary>
internal static class CaseReader
{
    private const int FewestWords = 3;

    /// <summary>The letter case of a sentence, from its words that are no function words.</summary>
    public static LetterCase Read(TokenLayer tokens, Sentence sentence)
    {
        if (sentence.Tokens.End.Value > sentence.Tokens.Start.Value && tokens[sentence.Tokens.End.Value - 1] is "." or "”" or "\"")
        {
            return LetterCase.Running; // headlines have no stop
        }

        int words = 0;
        int capitalized = 0;
        int common = 0;
        for (int i = sentence.Tokens.Start.Value; i < sentence.Tokens.End.Value; i++)
        {
            ReadOnlySpan<char> word = tokens[i];
            if (!char.IsLetter(word[0]) || (CommonWords.IsFunction(word) && !IsCapitals(word)))
            {
                continue;
            }

            words++;
            capitalized += char.IsUpper(word[0]) ? 1 : 0;
            common += char.IsUpper(word[0]) && CommonWords.Contains(word) ? 1 : 0;
        }

        // Four in five capitalised, and common words among them: names alone do not make a headline.
        return words >= FewestWords && capitalized * 5 >= words * 4 && common * 3 >= words ? LetterCase.Headline : LetterCase.Running;
    }

    /// <summary>Whether the word has two letters or more and all are capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters += char.IsUpper(character) ? 1 : 0;
        }

        return letters >= 2;
    }
}
