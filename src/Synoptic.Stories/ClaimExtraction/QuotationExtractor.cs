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
            IsSpeakerNamed = speaker is { } named && SureNames.IsNamed(document, (index, named), entities),
            Lemmas = QuotedWords.LemmasOf(document, part),
            IsWhole = !part.Slice(document.Text).ContainsAny('[', '(', '…') && !part.Slice(document.Text).Contains("...", StringComparison.Ordinal),
        };

    /// <summary>Who spoke; whom the words are known through ("according to") may have heard somebody else say them.</summary>
    private static int? SpeakerOf(Statement statement) =>
        statement.Chain is [{ Kind: StepKind.AccordingTo }, ..] ? null : statement.Speaker;
}
