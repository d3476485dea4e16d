using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds what a bare number counts: the same as the number before it, in its sentence or the one before.</summary>
internal sealed class CountedBefore(PredicateLayer layer)
{
    /// <summary>What was counted, or null.</summary>
    public Participant? Before(int word)
    {
        ParsedDocument parsed = layer.Document.Parsed;
        TextSpan number = parsed.Words[word].Form.Span;
        int sentence = layer.SentenceAt(number.Start);
        for (int i = layer.QuantityAt(word) ?? -1; i >= 0; i--)
        {
            Quantity quantity = parsed.Quantities[i];
            if (quantity.Span.End <= number.Start && quantity is { Unit: null, Of: { } counted } && sentence - layer.SentenceAt(quantity.Span.Start) <= 1)
            {
                return new Participant(counted, null, null);
            }
        }

        return null;
    }
}
