using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>What is known of names before a text is read.</summary>
internal sealed class NameLexicons
{
    private readonly Lexicon<NameWordKind> _words = Lexicon<NameWordKind>.Read(
        "name-words.tsv", row => Enum.Parse<NameWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), StringComparer.Ordinal);

    private readonly Lexicon<EntityType> _known = new(
        KnownNames().Concat(Countries()).Concat(TableReader.Rows("places.tsv").Select(row => KeyValuePair.Create(row[0], EntityType.Location))),
        StringComparer.Ordinal);

    private readonly Lexicon<bool> _givenNames = Lexicon<bool>.Read("given-names.tsv", _ => true, StringComparer.Ordinal);
    private readonly Lexicon<bool> _titles = Lexicon<bool>.Read("titles.tsv", row => row[1] == "title");

    /// <summary>The number of tokens of the longest known name that begins at the token, or 0, and its type.</summary>
    public int Known(TokenLayer tokens, int start, out EntityType type) => _known.Match(tokens, start, out type);

    /// <summary>Whether the words are a known name, and its type.</summary>
    public bool IsKnown(ReadOnlySpan<char> words, out EntityType type) => _known.TryGet(words, out type);

    /// <summary>What the word tells of a name.</summary>
    public NameWordKind KindOf(ReadOnlySpan<char> word) => _words.TryGet(word, out NameWordKind kind) ? kind : NameWordKind.None;

    /// <summary>Whether the word is a given name.</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => _givenNames.Contains(word);

    /// <summary>The number of tokens of the title that begins at the token, or 0.</summary>
    public int Title(TokenLayer tokens, int start)
    {
        int length = _titles.Match(tokens, start, out bool isTitle);
        return isTitle ? length : 0;
    }

    /// <summary>Whether the word is a title of one word, or may stand within one before it ("deputy").</summary>
    public bool IsTitleWord(ReadOnlySpan<char> word) => _titles.Contains(word);

    private static IEnumerable<KeyValuePair<string, EntityType>> KnownNames() => TableReader.Rows("known-names.tsv")
        .Select(row => KeyValuePair.Create(row[0], Enum.Parse<EntityType>(row[1], ignoreCase: true)));

    private static IEnumerable<KeyValuePair<string, EntityType>> Countries() => TableReader.Rows("countries.tsv")
        .Select(row => KeyValuePair.Create(row[0], row[1] == "demonym" ? EntityType.Miscellaneous : EntityType.Location));
}
