using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Takes the quotations that are long enough to be known again. A quotation that its cue interrupts, or that
/// runs on over paragraphs, gives one for each unbroken part.
/// </summary>
internal sealed class QuotationExtractor(SentenceTerms terms)
{
    private const int FewestWords = 4;
    private const int FarthestName = 2; // sentences

    public IEnumerable<Quotation> Extract(AnnotatedDocument document, int index, EntityTable entities) =>
        from statement in document.Statements
        from part in statement.Quoted
        let words = QuotedWords.Of(document, part)
        where words.Length >= FewestWords
        let speaker = SpeakerOf(statement)
        select new Quotation(
            index,
            document.SentenceAt(part.Start),
            part,
            terms.Of(document, part),
            statement.Chain,
            words,
            speaker is { } mention ? entities.EntityOf(index, mention) : null)
        {
            IsSpeakerNamed = speaker is { } named && IsSure(document, index, named, entities),
            Lemmas = QuotedWords.LemmasOf(document, part),
            IsWhole = !part.Slice(document.Text).ContainsAny('[', '(', '…') && !part.Slice(document.Text).Contains("...", StringComparison.Ordinal),
        };

    /// <summary>A name, or a pronoun beside which and in the two sentences before nobody else is named.</summary>
    private static bool IsSure(AnnotatedDocument document, int index, int speaker, EntityTable entities)
    {
        Mention mention = document.Parsed.Mentions[speaker];
        if (mention.Kind is not MentionKind.Pronoun)
        {
            return mention.Kind is MentionKind.Name;
        }

        int sentence = document.SentenceAt(mention.Span.Start);
        TextSpan before = TextSpan.Cover(document.Parsed.Sentences[Math.Max(0, sentence - FarthestName)].Span, document.Parsed.Sentences[sentence].Span);
        int?[] named =
        [
            .. Enumerable.Range(0, document.Parsed.Mentions.Length)
                .Where(other => document.Parsed.Mentions[other] is { Kind: MentionKind.Name, Type: EntityType.Person } name && before.Contains(name.Span))
                .Select(other => entities.EntityOf(index, other))
                .Distinct(),
        ];
        return named is [{ } only] && only == entities.EntityOf(index, speaker);
    }

    /// <summary>Who spoke; whom the words are known through ("according to") may have heard somebody else say them.</summary>
    private static int? SpeakerOf(Statement statement) =>
        statement.Chain is [{ Kind: StepKind.AccordingTo }, ..] ? null : statement.Speaker;
}
