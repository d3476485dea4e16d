using Synoptic.Language.Data;

namespace Synoptic.Language.Coreference;

/// <summary>What each pronoun tells about its referent. Immutable.</summary>
internal static class Pronouns
{
    private static readonly Lexicon<Pronoun> Words = Lexicon<Pronoun>.Read(
        "pronouns.tsv",
        row => new Pronoun(row[1], Enum.Parse<Number>(row[2], ignoreCase: true), Enum.Parse<Gender>(row[3], ignoreCase: true), Enum.Parse<Referent>(row[4], ignoreCase: true)));

    /// <summary>The pronoun that a word is, or null.</summary>
    public static Pronoun? Find(ReadOnlySpan<char> word) => Words.TryGet(word, out Pronoun found) ? found : null;
}
