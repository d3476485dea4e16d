namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a story gives the reports and the title of one record.</summary>
internal static class StoryLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Lists is [var reports] && line.Extracts is [var title]
        && line.Brief.Stories.Any(story => story.Documents.SequenceEqual(reports) && story.Title == title)
            ? []
            : ["no story has these reports and this title"];
}
