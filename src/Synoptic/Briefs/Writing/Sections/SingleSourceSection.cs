using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What only one report says: per report, in text order, the sentences that say most among those that no other
/// report comes near to. A sentence says the more, the more names, quantities and times it holds; of equals the
/// first counts more. Overlong sentences, and those that hold what other sections tell, are passed over.
/// </summary>
internal sealed class SingleSourceSection(int limitPerReport) : IBriefSection
{
    private const int MostTokens = 60;

    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        ILookup<int, (int Index, Claim Item)> alone = story.Update.Claims.Index()
            .Where(claim => claim.Item is { Kind: ClaimKind.Passage, Witnesses: 1 })
            .ToLookup(claim => claim.Item.Text.Document);
        ILookup<int, TextSpan> shared = story.Update.Claims
            .Where(claim => claim.Witnesses > 1)
            .SelectMany(claim => claim.Evidence)
            .ToLookup(evidence => evidence.Document, evidence => evidence.Span);
        return Enumerable.Range(0, story.Update.Documents.Length)
            .SelectMany(report => LinesOf(
                alone[report].Where(claim => !shared[report].Any(story.SentencesAround(claim.Item.Text).Span.Overlaps)), [.. QuotedIn(report, story)], story));
    }

    private IEnumerable<BriefLine> LinesOf(
        IEnumerable<(int Index, Claim Item)> claims, ImmutableArray<TextSpan> quoted, StoryIndex story) => claims
        .Where(claim => !quoted.Any(claim.Item.Text.Span.Overlaps))
        .Select(claim => (Claim: claim, Weight: WeightOf(claim.Item.Text, story)))
        .Where(told => told.Weight > 0)
        .OrderByDescending(told => told.Weight)
        .Take(limitPerReport)
        .OrderBy(told => told.Claim.Index)
        .Select(told => LineOf(told.Claim.Item, told.Claim.Index, story));

    private static BriefLine LineOf(Claim claim, int index, StoryIndex story) =>
        new LineBuilder(story, BriefSections.SingleSource, index)
            .Words("only ").Reports([claim.Text.Document]).Words(": ").Extract(story.SentencesAround(claim.Text))
            .Build();

    private static IEnumerable<TextSpan> QuotedIn(int report, StoryIndex story) => story.Update.Documents[report].Statements
        .Where(statement => statement.Kind == StatementKind.Direct)
        .Select(statement => statement.ContentCover);

    /// <summary>How many names, quantities and times the sentence holds; 0 for one of more tokens than a line should have.</summary>
    private static int WeightOf(DocumentSpan sentence, StoryIndex story)
    {
        ParsedDocument parsed = story.Update.Documents[sentence.Document].Parsed;
        int tokens = story.SentencesAt(sentence).Select(index => parsed.Sentences[index].Tokens).Sum(range => range.End.Value - range.Start.Value);
        return tokens > MostTokens ? 0 : WeightOf(sentence.Span, parsed);
    }

    private static int WeightOf(TextSpan sentence, ParsedDocument parsed) =>
        parsed.Mentions.Count(mention => mention.Kind == MentionKind.Name && sentence.Contains(mention.Span))
        + parsed.Quantities.Count(quantity => sentence.Contains(quantity.Span))
        + parsed.Times.Count(time => sentence.Contains(time.Span));
}
