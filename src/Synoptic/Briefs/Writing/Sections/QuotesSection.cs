using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Direct quotes with their speakers: those in most reports first, then those with a speaker, then the longest. The
/// same quotation in several reports is one line, told by the report that shows its speaker, else by the longest.
/// </summary>
internal sealed class QuotesSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => QuotesOf(story)
        .GroupBy(quote => quote.Claim is { } claim ? (claim, default) : (-1, quote.Place))
        .Select(same => same
            .OrderByDescending(quote => quote.Statement.Speaker is not null)
            .ThenByDescending(quote => quote.Length)
            .ToImmutableArray())
        .OrderByDescending(same => ReportsOf(same).Length)
        .ThenByDescending(same => same[0].Statement.Speaker is not null)
        .ThenByDescending(same => same[0].Length)
        .ThenBy(same => same[0].Place)
        .Select(same => LineOf(same, story))
        .Limit(limit, story);

    private static IEnumerable<Quote> QuotesOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Statements
            .Where(statement => statement.Kind == StatementKind.Direct)
            .Select(statement => new Quote(index, statement, ClaimOf(index, statement, story))));

    private static int? ClaimOf(int document, Statement statement, StoryIndex story) =>
        story.FindClaim(claim => claim.Kind == ClaimKind.Quotation && claim.Evidence.Any(evidence =>
            evidence.Document == document && evidence.Span.Overlaps(statement.ContentCover)));

    private static ImmutableArray<int> ReportsOf(ImmutableArray<Quote> same) =>
        [.. same.Select(quote => quote.Document).Distinct().Order()];

    private static BriefLine LineOf(ImmutableArray<Quote> same, StoryIndex story)
    {
        Quote told = same[0];
        LineBuilder line = new(story, BriefSections.Quotes, told.Claim);
        new SpeakerName(story).Write(told.Document, told.Statement.Speaker, line);
        line.Words(": ");
        foreach (DocumentSpan part in told.Parts)
        {
            line.Words(part == told.Parts.First() ? "\"" : " … \"").Extract(part).Words("\"");
        }

        foreach (DocumentSpan part in same.SelectMany(quote => quote.Parts))
        {
            line.Cite(part);
        }

        return line.Words(" (").Reports(ReportsOf(same)).Words(")").Build();
    }

    /// <summary>A direct quote of one report, and the quotation claim that it belongs to.</summary>
    private sealed record Quote(int Document, Statement Statement, int? Claim)
    {
        public DocumentSpan Place => new(Document, Statement.ContentCover);

        public IEnumerable<DocumentSpan> Parts => Statement.Content.Select(span => new DocumentSpan(Document, span));

        public int Length => Statement.Content.Sum(span => span.Length);
    }
}
