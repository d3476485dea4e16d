using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Counting;

namespace Synoptic.Language.Quantities;

/// <summary>
/// Reads off the trees what each quantity counts or measures, and drops the plain numbers that the trees show to count
/// nothing: labels ("iPhone 4", "the 787"), the pronoun "one", "the two companies".
/// </summary>
public sealed class CountedReader
{
    /// <summary>The quantities that count, in order, each with the words for what it counts where the trees show them.</summary>
    public ImmutableArray<Quantity> Bind(ImmutableArray<Quantity> quantities, WordLayer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (quantities.IsEmpty)
        {
            return quantities;
        }

        NumberTree tree = new(words);
        Labels labels = new(tree);
        CountedPhrases phrases = new(tree);
        var bound = ImmutableArray.CreateBuilder<Quantity>(quantities.Length);
        foreach (Quantity quantity in quantities)
        {
            if (tree.Find(quantity.Span) is not { } number)
            {
                bound.Add(quantity);
            }
            else if (!labels.IsLabel(quantity, number))
            {
                bound.Add(phrases.Bind(quantity, number, bound));
            }
        }

        return bound.DrainToImmutable();
    }

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    internal static bool IsPlural(ReadOnlySpan<char> word) => CountedWords.IsPlural(word);
}
