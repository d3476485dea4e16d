using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>The reports, in their order, with what is known of each; what is unknown is said to be.</summary>
internal static class ReportLines
{
    public static IEnumerable<BriefLine> Of(StoryIndex story) =>
        Enumerable.Range(0, story.Update.Documents.Length).Select(report => LineOf(report, story));

    private static BriefLine LineOf(int report, StoryIndex story)
    {
        Document document = story.Update.Documents[report].Document;
        LineBuilder line = new LineBuilder(story, BriefSections.Reports).List([report]).Words("  ");
        WriteSource(document, report, line);
        WriteDate(document, report, line);
        if (document.Byline is { } byline)
        {
            line.Words(", by ").Metadata(report, BindingFields.Byline, byline);
        }

        return document.TitleSpan is { } title
            ? line.Words(": \"").Extract(new DocumentSpan(report, title)).Words("\"").Build()
            : line.Words(", title unknown").Build();
    }

    private static void WriteSource(Document document, int report, LineBuilder line)
    {
        if (document.Source is { } source)
        {
            line.Metadata(report, BindingFields.Source, source);
        }
        else
        {
            line.Metadata(report, BindingFields.Path, document.Path).Words(", source unknown");
        }
    }

    private static void WriteDate(Document document, int report, LineBuilder line)
    {
        if (document.PublishedAt is { } published)
        {
            line.Words(", ").Metadata(report, BindingFields.PublishedAt, published.ToString());
        }
        else
        {
            line.Words(", date unknown");
        }
    }
}
