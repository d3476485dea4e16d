using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Quantities;

/// <summary>Reads off the trees what each quantity counts.</summary>
public sealed class CountedReader
{
    private static readonly WordSet IrregularPlurals = new(
        "people men women children troops staff cattle fish sheep aircraft personnel police policemen policewomen firemen fishermen servicemen lawmakers crew media data");

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    internal static bool IsPlural(ReadOnlySpan<char> word) => IrregularPlurals.Contains(word) || CommonWords.ClassOf(word) switch
    {
        WordClass.Plural => true,
        WordClass.Unknown => word is [.., not ('s' or 'u' or 'i'), 's'] && word.Length > 3,
        _ => false,
    };

    /// <summary>The quantities with what they count.</summary>
    public ImmutableArray<Quantity> Bind(ImmutableArray<Quantity> quantities, WordLayer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return quantities;
    }
}
