using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>
/// Reads "he" and "she" as a person, when the sentence before them and the one before that name just one.
/// </summary>
internal sealed class PronounReader(ReportedText text)
{
    private const int SentencesBack = 2;

    /// <summary>Tokens; three long sentences. It keeps reading linear in a text that has no stops.</summary>
    private const int FarthestName = 150;

    /// <summary>The party that the token means, or null when it is no such pronoun or may mean another.</summary>
    public Party? Read(int token)
    {
        if (!text.Is(token, "he", "she"))
        {
            return null;
        }

        TextSpan span = text.Tokens.Tokens[token].Span;
        int earliest = Math.Max(0, text.Tokens.Tokens[token].Sentence - SentencesBack);
        int from = text.Tokens.Sentences[earliest].Span.Start;
        int[] named = [.. PersonsBetween(Math.Max(text.TokenFrom(from), token - FarthestName), token)];
        bool single = named.Length > 0 && named.All(mention => text.ChainOf[mention] == text.ChainOf[named[0]]);
        return single ? new Party(span, named[^1], Anonymity.Named) : null;
    }

    private IEnumerable<int> PersonsBetween(int first, int end) => Enumerable.Range(first, end - first)
        .Where(token => text.QuotationAt(token) < 0)
        .Select(text.MentionAt)
        .Where(mention => mention >= 0 && text.Mentions[mention].Type is EntityType.Person)
        .Distinct();
}
