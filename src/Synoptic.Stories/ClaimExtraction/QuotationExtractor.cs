using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Takes the quotations that are long enough to be known again.</summary>
internal sealed class QuotationExtractor(SentenceTerms terms)
{
    private const int FewestWords = 4;

    public IEnumerable<Quotation> Extract(AnnotatedDocument document, int index, EntityTable entities)
    {
        foreach (Statement statement in document.Statements.Where(statement => statement.Kind is not StatementKind.Indirect))
        {
            ImmutableArray<string> words = Words(document, statement);
            if (words.Length >= FewestWords)
            {
                TextSpan span = statement.ContentCover;
                int? speaker = statement.Speaker is { } mention ? entities.EntityOf(index, mention) : null;
                yield return new Quotation(
                    index, document.SentenceAt(span.Start), span, terms.Of(document, span), statement.Chain, words, speaker);
            }
        }
    }

    private static ImmutableArray<string> Words(AnnotatedDocument document, Statement statement) =>
    [
        .. document.Parsed.Tokens
            .Where(token => statement.Content.Any(content => content.Contains(token.Span)))
            .Where(token => char.IsLetterOrDigit(document.Text[token.Span.Start]))
            .Select(token => token.Span.Read(document.Text).ToLowerInvariant()),
    ];
}
