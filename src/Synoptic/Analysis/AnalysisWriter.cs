using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Records;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Analysis;

/// <summary>Puts an annotated document into the records of the brief.</summary>
public static class AnalysisWriter
{
    private const int Number = 0;

    /// <summary>The document with its layers. The same annotations give the same records.</summary>
    public static AnalyzedDocument Write(AnnotatedDocument annotated)
    {
        StoryIndex story = new(new StoryUpdate([annotated], [], [], [], [], [], [], []));
        string text = annotated.Text;
        return new AnalyzedDocument(DocumentRecords.Of(story).Single())
        {
            Tokens = [.. annotated.Parsed.Tokens.Select(token => new AnalyzedToken(token.Span.Start, token.Span.End, token.Span.Read(text), token.Sentence))],
            Words = [.. annotated.Parsed.Words.Select(word => WordOf(word, text))],
            CutSentences = annotated.Parsed.CutSentences,
            Statements = [.. StatementRecords.Of(story)],
            Times = [.. MeasureRecords.TimesOf(story)],
            Quantities = [.. MeasureRecords.QuantitiesOf(story)],
            Events = [.. EventRecords.Of(story)],
            Frames = [.. FrameRecords.Of(story)],
            Relations = [.. StandingRecords.RelationsOf(story)],
            Positions = [.. StandingRecords.PositionsOf(story)],
            Order = [.. EventRecords.OrderOf(story)],
            Mentions = [.. annotated.Parsed.Mentions.Select(mention => MentionOf(mention, story))],
            Chains = [.. annotated.Chains.Select(chain => new AnalyzedChain(FixedWord.Of(chain.Type), chain.Representative, chain.Mentions))],
        };
    }

    private static AnalyzedWord WordOf(Word word, string text) => new(
        word.Form.Span.Start,
        word.Form.Span.End,
        word.Form.Span.Read(text),
        word.Form.Token,
        word.Tags.Lemma,
        word.Tags.Upos,
        word.Tags.Xpos,
        word.Tags.Feats,
        word.Dependency.Head,
        word.Dependency.Relation);

    private static AnalyzedMention MentionOf(Mention mention, StoryIndex story)
    {
        BriefSpan words = story.Record(new DocumentSpan(Number, mention.Span));
        BriefSpan? title = mention.Title is { } span ? story.Record(new DocumentSpan(Number, span)) : null;
        return new AnalyzedMention(words.Start, words.End, words.Text, FixedWord.Of(mention.Kind), FixedWord.Of(mention.Type), title, mention.StandsFor);
    }
}
