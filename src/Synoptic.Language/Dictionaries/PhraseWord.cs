namespace Synoptic.Language.Dictionaries;

/// <summary>A word of a dictionary, in capitals.</summary>
internal readonly record struct PhraseWord(string Text, WordEnding Ending)
{
    /// <summary>Whether a word of a text, in capitals, is a form of it.</summary>
    public bool Matches(ReadOnlySpan<char> word)
    {
        if (!word.StartsWith(Text, StringComparison.Ordinal))
        {
            return Ending is WordEnding.Verb && Text.EndsWith('E') && word.StartsWith(Text.AsSpan(0, Text.Length - 1), StringComparison.Ordinal)
                && word[(Text.Length - 1)..] is "ING";
        }

        ReadOnlySpan<char> ending = word[Text.Length..];
        return ending.IsEmpty || Ending switch
        {
            WordEnding.Stem => true,
            WordEnding.Noun => ending is "S" or "'S" or "S'" or "'",
            WordEnding.Verb => ending is "S" or "ES" or "ED" or "EN" or "ING" || (ending is "D" or "N" && Text.EndsWith('E')),
            _ => false,
        };
    }
}
