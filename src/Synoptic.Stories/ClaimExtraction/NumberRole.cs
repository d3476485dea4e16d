using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Tells what a quantity does in its sentence.</summary>
internal static class NumberRole
{
    /// <summary>Whether the noun follows the measure without "of": the dam is 69 metres, it is not made of them.</summary>
    public static bool IsProperty(AnnotatedDocument document, Quantity quantity) =>
        quantity is { Unit: not null, Of: { } noun } && noun.Start >= quantity.Span.End
        && !document.Text.AsSpan(quantity.Span.End, noun.Start - quantity.Span.End).Contains(" of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The stem of the word that a sum of money depends on; null for other quantities.</summary>
    public static string? GovernorOf(AnnotatedDocument document, Quantity quantity, Sentence sentence)
    {
        if (quantity.Unit is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            return null;
        }

        ImmutableArray<Word> words = document.Parsed.Words;
        for (int word = sentence.Words.Start.Value; word < sentence.Words.End.Value; word++)
        {
            int head = sentence.Words.Start.Value + words[word].Dependency.Head - 1;
            bool isTop = quantity.Span.Contains(words[word].Form.Span) && words[word].Dependency.Head > 0 && !quantity.Span.Contains(words[head].Form.Span);
            if (isTop)
            {
                return Stemmer.Stem(words[head].Tags.Lemma);
            }
        }

        return null;
    }
}
