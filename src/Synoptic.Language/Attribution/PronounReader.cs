using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Attribution;

/// <summary>
/// Reads "he" and "she" as a person, when the sentence before them and the one before that name just one, and
/// no pronoun points back further.
/// </summary>
internal sealed class PronounReader(ReportedText text)
{
    private const int SentencesBack = 2;

    /// <summary>Words; three long sentences. It keeps reading linear in a text that has no stops.</summary>
    private const int FarthestName = 150;

    /// <summary>The party that the word means, or null when it is no such pronoun or may mean another.</summary>
    public Party? Read(int word)
    {
        if (!text.Is(word, "he", "she"))
        {
            return null;
        }

        TextSpan span = text.Layer.Words[word].Span;
        int earliest = Math.Max(0, text.Layer.SentenceOf(word) - SentencesBack);
        int from = text.Layer.Sentences[earliest].Span.Start;
        int first = Math.Max(text.WordFrom(from), word - FarthestName);
        int[] named = [.. PersonsBetween(first, word)];
        bool single = named.Length > 0 && !MeansEarlier(first, named[0]) && named.All(mention => text.ChainOf[mention] == text.ChainOf[named[0]]);
        return single ? new Party(span, named[^1], Anonymity.Named) : null;
    }

    /// <summary>Whether a pronoun stands before the first name: it means somebody named further up, and so may this one.</summary>
    private bool MeansEarlier(int first, int mention) =>
        Enumerable.Range(first, text.WordFrom(text.Mentions[mention].Span.Start) - first)
            .Any(word => text.QuotationAt(word) < 0 && text.Is(word, "he", "she"));

    private IEnumerable<int> PersonsBetween(int first, int end) => Enumerable.Range(first, end - first)
        .Where(word => text.QuotationAt(word) < 0)
        .Select(text.MentionAt)
        .Where(mention => mention >= 0 && text.Mentions[mention].Type is EntityType.Person)
        .Distinct();
}
