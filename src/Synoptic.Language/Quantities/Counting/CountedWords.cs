using Synoptic.Language.Data;

namespace Synoptic.Language.Quantities.Counting;

/// <summary>Tells words for several things, without a tree.</summary>
internal static class CountedWords
{
    private static readonly WordSet IrregularPlurals = new(
        "people men women children troops staff cattle fish sheep aircraft personnel police policemen policewomen firemen fishermen servicemen lawmakers crew media data");

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => IrregularPlurals.Contains(word) || CommonWords.ClassOf(word) switch
    {
        WordClass.Plural => true,
        WordClass.Unknown => word is [.., not ('s' or 'u' or 'i'), 's'] && word.Length > 3,
        _ => false,
    };
}
