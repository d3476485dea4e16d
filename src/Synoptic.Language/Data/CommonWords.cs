namespace Synoptic.Language.Data;

/// <summary>The common words of English, each with what it mostly is. Immutable.</summary>
public static class CommonWords
{
    private static readonly Lexicon<WordClass> Words =
        Lexicon<WordClass>.Read("common-words.tsv", row => Enum.Parse<WordClass>(row[1], ignoreCase: true));

    /// <summary>What the word mostly is; letter case does not count.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> word) =>
        Words.TryGet(word, out WordClass found) ? found : WordClass.Unknown;

    /// <summary>Whether the word is in the lexicon.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether the word is an article, pronoun, preposition, conjunction, auxiliary or particle.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => ClassOf(word) == WordClass.Function;
}
