using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What only one report says: per report, in text order, the sentences that say most and that no other report
/// shares. A sentence says the more, the more names, quantities and times it holds; of equals the first counts more.
/// Headings, fragments, overlong sentences and direct quotes, which have a section of their own, are passed over.
/// </summary>
internal sealed class SingleSourceSection(int limitPerReport) : IBriefSection
{
    private const int FewestTokens = 6;
    private const int MostTokens = 60;
    private const string SentenceEnds = ".!?…";
    private const string ClosingMarks = "\"'”’»)]";

    public IEnumerable<BriefLine> Write(StoryIndex story) =>
        Enumerable.Range(0, story.Update.Documents.Length).SelectMany(report => LinesOf(report, story));

    private IEnumerable<BriefLine> LinesOf(int report, StoryIndex story)
    {
        ImmutableArray<TextSpan> told = [.. ToldElsewhere(report, story)];
        AnnotatedDocument document = story.Update.Documents[report];
        return document.Parsed.Sentences
            .Where(sentence => IsWhole(sentence, document) && !told.Any(sentence.Span.Overlaps))
            .Select(sentence => (sentence.Span, Weight: WeightOf(sentence.Span, document.Parsed)))
            .Where(sentence => sentence.Weight > 0)
            .OrderByDescending(sentence => sentence.Weight)
            .Take(limitPerReport)
            .OrderBy(sentence => sentence.Span)
            .Select(sentence => LineOf(new DocumentSpan(report, sentence.Span), story));
    }

    private static BriefLine LineOf(DocumentSpan sentence, StoryIndex story)
    {
        int? claim = story.FindClaim(claim => claim.Evidence.All(evidence =>
            evidence.Document == sentence.Document && sentence.Span.Contains(evidence.Span)));
        return new LineBuilder(story, BriefSections.SingleSource, claim)
            .Words("only ").Reports([sentence.Document]).Words(": ").Extract(sentence)
            .Build();
    }

    /// <summary>What other reports say too, and what other sections tell.</summary>
    private static IEnumerable<TextSpan> ToldElsewhere(int report, StoryIndex story)
    {
        IEnumerable<TextSpan> shared = story.Update.Claims
            .Where(claim => claim.Witnesses > 1)
            .SelectMany(claim => claim.Evidence)
            .Where(evidence => evidence.Document == report)
            .Select(evidence => evidence.Span);
        IEnumerable<TextSpan> copied = story.Update.Sharing
            .Where(sharing => sharing.Kind == SharingKind.Copy)
            .SelectMany(sharing => sharing.Spans)
            .Where(place => place.Document == report)
            .Select(place => place.Span);
        IEnumerable<TextSpan> quoted = story.Update.Documents[report].Statements
            .Where(statement => statement.Kind == StatementKind.Direct)
            .Select(statement => statement.ContentCover);
        return [.. shared, .. copied, .. quoted];
    }

    private static bool IsWhole(Sentence sentence, AnnotatedDocument document)
    {
        int tokens = sentence.Tokens.End.Value - sentence.Tokens.Start.Value;
        ReadOnlySpan<char> words = sentence.Span.Slice(document.Text).TrimEnd(ClosingMarks);
        return tokens is >= FewestTokens and <= MostTokens
            && !words.IsEmpty && SentenceEnds.Contains(words[^1], StringComparison.Ordinal);
    }

    private static int WeightOf(TextSpan sentence, ParsedDocument parsed) =>
        parsed.Mentions.Count(mention => mention.Kind == MentionKind.Name && sentence.Contains(mention.Span))
        + parsed.Quantities.Count(quantity => sentence.Contains(quantity.Span))
        + parsed.Times.Count(time => sentence.Contains(time.Span));
}
