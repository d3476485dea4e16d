using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Which reports rest on one another or on one origin: versions first, then agencies, families, copies, upstream parties and
/// quotations; within each, what most reports share first. Cites all that shows it; the citations open a passage or quotation.
/// </summary>
internal sealed class SharingSection : IBriefSection
{
    private static readonly ImmutableArray<SharingKind> Order =
        [SharingKind.Version, SharingKind.Agency, SharingKind.Family, SharingKind.Copy, SharingKind.Upstream, SharingKind.Quotation];

    public string Name => BriefSections.Sharing;

    public int Budget => 3;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => SharingGroup.Of(story)
        .OrderBy(group => Order.IndexOf(group.Kind))
        .ThenByDescending(group => group.Reports.Length)
        .ThenByDescending(group => group.Places.Sum(place => place.Span.Length))
        .Select(group => new LineCandidate(group.Places, string.Join(' ', group.Reports), () => LineOf(group, story)) { Adds = told => group.Kind is not SharingKind.Quotation || !told.TellsMostOf(group.Places) });

    private static BriefLine LineOf(SharingGroup group, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Sharing).Reports(group.Reports).Words(WordsOf(group.Kind));
        if (group.Places.IsEmpty)
        {
            WriteMetadata(group, line, story);
        }
        else
        {
            WriteSpeaker(group, line, story);
            WriteWords(group, line, story);
        }

        foreach (DocumentSpan place in group.Places)
        {
            line.Cite(place);
        }

        return line.Build();
    }

    private static string WordsOf(SharingKind kind) => kind switch
    {
        SharingKind.Agency => " credit the same agency",
        SharingKind.Family => " come from the same outlet or family",
        SharingKind.Version => " are versions of the same article",
        SharingKind.Upstream => " rest on the same source",
        SharingKind.Copy => " carry the same passage",
        SharingKind.Quotation => " carry the same quotation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The bylines or outlets, each once.</summary>
    private static void WriteMetadata(SharingGroup group, LineBuilder line, StoryIndex story)
    {
        string field = group.Kind == SharingKind.Agency ? BindingFields.Byline : BindingFields.Source;
        string joiner = ": ";
        foreach ((int report, string value) in group.Reports
            .Select(report => (report, Value: ValueOf(group.Kind, story.Update.Documents[report].Document)))
            .Where(known => known.Value is not null)
            .DistinctBy(known => known.Value, StringComparer.Ordinal)
            .Select(known => (known.report, known.Value!)))
        {
            line.Words(joiner).Metadata(report, field, value);
            joiner = ", ";
        }
    }

    private static string? ValueOf(SharingKind kind, Document document) => kind == SharingKind.Agency ? document.Byline : document.Source;

    /// <summary>Of what is shared the sentence that most reports carry, of equals the longest, unless it is a figure or a name within a sentence, which says little by itself.</summary>
    private static void WriteWords(SharingGroup shared, LineBuilder line, StoryIndex story)
    {
        bool isOfWords = shared.Kind is SharingKind.Quotation or SharingKind.Copy;
        DocumentSpan[] parts =
        [
            .. from place in shared.Places
               from index in story.SentencesAt(place)
               let sentence = story.Update.Documents[place.Document].Parsed.Sentences[index].Span
               let start = Math.Max(place.Span.Start, sentence.Start)
               let words = story.Read(place with { Span = new TextSpan(start, Math.Min(place.Span.End, sentence.End)) })
               let span = new TextSpan(start, start + StrayMarks.TrimEnd(words).Length)
               where isOfWords || 2 * span.Length > sentence.Length
               orderby story.Carried.Find(place with { Span = span }).Length descending, span.Length descending, place
               select place with { Span = span },
        ];
        if (parts is [var longest, ..])
        {
            line.Words(": \"").Tell(new Teller(story).TellWithin(longest)).Words("\"");
        }
    }

    /// <summary>Who says a quotation, where the reports show one speaker of it.</summary>
    private static void WriteSpeaker(SharingGroup group, LineBuilder line, StoryIndex story)
    {
        if (group.Kind is not SharingKind.Quotation)
        {
            return;
        }

        (Entity Entity, DocumentSpan Place)[] speakers = [.. group.Places.SelectMany(place => SpeakersOf(place, story))];
        if (speakers.DistinctBy(speaker => speaker.Entity).Count() == 1)
        {
            line.Words(", said by ").Name(speakers[0].Entity, speakers[0].Place);
        }
    }

    private static IEnumerable<(Entity Entity, DocumentSpan Place)> SpeakersOf(DocumentSpan quotation, StoryIndex story) =>
        from statement in story.Update.Documents[quotation.Document].Statements
        where statement.Kind == StatementKind.Direct && statement.ContentCover.Overlaps(quotation.Span) && statement.Speaker is { }
        let entity = story.EntityOf(quotation.Document, statement.Speaker!.Value)
        where entity is not null
        select (entity, new DocumentSpan(quotation.Document, story.Update.Documents[quotation.Document].Parsed.Mentions[statement.Speaker!.Value].Span));
}
