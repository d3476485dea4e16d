using Synoptic.Language.Data;

namespace Synoptic.Language.Coreference;

/// <summary>What common nouns refer to, and which gender they show. Immutable.</summary>
internal static class NounTypes
{
    private static readonly Lexicon<Referent> Types =
        Lexicon<Referent>.Read("noun-types.tsv", row => Enum.Parse<Referent>(row[1], ignoreCase: true));

    private static readonly Lexicon<(Gender Gender, bool IsName)> Gendered = Lexicon<(Gender Gender, bool IsName)>.Read(
        "gendered-words.tsv", row => (Enum.Parse<Gender>(row[1], ignoreCase: true), row[2] == "name"));

    /// <summary>What a noun with this lemma mostly refers to.</summary>
    public static Referent TypeOf(ReadOnlySpan<char> lemma) => Types.TryGet(lemma, out Referent found) ? found : Referent.Unknown;

    /// <summary>The gender that a noun or title shows.</summary>
    public static Gender GenderOfNoun(ReadOnlySpan<char> word) =>
        Gendered.TryGet(word, out (Gender Gender, bool IsName) found) && !found.IsName ? found.Gender : Gender.Unknown;

    /// <summary>The gender of those who bear a given name.</summary>
    public static Gender GenderOfName(ReadOnlySpan<char> word) =>
        Gendered.TryGet(word, out (Gender Gender, bool IsName) found) && found.IsName ? found.Gender : Gender.Unknown;
}
