using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Which reports rest on one another or on one origin: versions and copies first, then agencies, families, upstream parties and
/// quotations; within each, what shows most words first. Cites all that shows it, and prints it where it is no passage or quotation.
/// </summary>
internal sealed class SharingSection : IBriefSection
{
    public string Name => BriefSections.Sharing;

    public int Budget => 3;

    public bool AddsToOthers => true;

    private static readonly ImmutableArray<SharingKind> Order =
        [SharingKind.Version, SharingKind.Copy, SharingKind.Agency, SharingKind.Family, SharingKind.Upstream, SharingKind.Quotation];

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Sharing
        .OrderBy(sharing => Order.IndexOf(sharing.Kind))
        .ThenByDescending(sharing => sharing.Spans.Sum(place => place.Span.Length))
        .Select(sharing => new LineCandidate(sharing.Spans, KeyOf(sharing), () => LineOf(sharing, story)));

    /// <summary>Equal for two reports: their strongest reason says enough.</summary>
    private static string KeyOf(Sharing sharing) => string.Create(CultureInfo.InvariantCulture, $"{sharing.First} {sharing.Second}");

    private static BriefLine LineOf(Sharing sharing, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Sharing).Reports([sharing.First, sharing.Second]);
        WriteKind(sharing, line, story);
        if (sharing.Spans.IsEmpty)
        {
            WriteMetadata(sharing, line, story);
            return line.Build();
        }

        DocumentSpan longest = sharing.Spans.Where((_, index) => index % 2 == 0).MaxBy(place => place.Span.Length);
        WriteSpeaker(sharing, longest, line, story);
        if (sharing.Kind is not (SharingKind.Copy or SharingKind.Quotation))
        {
            line.Words(": \"").Tell(new Teller(story).TellWithin(longest, Teller.Short)).Words("\"");
        }

        foreach (DocumentSpan place in sharing.Spans)
        {
            line.Cite(place);
        }

        return line.Build();
    }

    private static void WriteKind(Sharing sharing, LineBuilder line, StoryIndex story)
    {
        string thing = sharing.Kind == SharingKind.Copy ? "passage" : "quotation";
        ImmutableArray<BriefSpan> things = [.. sharing.Spans.Where((_, index) => index % 2 == 0).Select(story.Record).Distinct()];
        switch (sharing.Kind)
        {
            case SharingKind.Agency:
                line.Words(" credit the same agency");
                break;
            case SharingKind.Family:
                line.Words(" are of the same family of outlets");
                break;
            case SharingKind.Version:
                line.Words(" are versions of the same article");
                break;
            case SharingKind.Upstream:
                line.Words(" rest on the same source");
                break;
            default:
                line.Words(" have ").Count(things, $" {thing} in common", $" {thing}s in common");
                break;
        }
    }

    private static void WriteMetadata(Sharing sharing, LineBuilder line, StoryIndex story)
    {
        string field = sharing.Kind == SharingKind.Agency ? BindingFields.Byline : BindingFields.Source;
        string joiner = ": ";
        foreach (int report in new[] { sharing.First, sharing.Second })
        {
            Document document = story.Update.Documents[report].Document;
            if ((sharing.Kind == SharingKind.Agency ? document.Byline : document.Source) is { } value)
            {
                line.Words(joiner).Metadata(report, field, value);
                joiner = ", ";
            }
        }
    }

    private static void WriteSpeaker(Sharing sharing, DocumentSpan quotation, LineBuilder line, StoryIndex story)
    {
        Statement? statement = story.Update.Documents[quotation.Document].Statements
            .FirstOrDefault(statement => statement.Kind == StatementKind.Direct && statement.ContentCover.Overlaps(quotation.Span));
        if (sharing.Kind == SharingKind.Quotation && statement?.Speaker is { } speaker
            && story.EntityOf(quotation.Document, speaker) is { } entity)
        {
            TextSpan mention = story.Update.Documents[quotation.Document].Parsed.Mentions[speaker].Span;
            line.Words(", said by ").Name(entity, new DocumentSpan(quotation.Document, mention));
        }
    }
}
