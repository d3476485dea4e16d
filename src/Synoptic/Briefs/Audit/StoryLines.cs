namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a story gives the reports and the title of one record.</summary>
internal static class StoryLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Lists is [var reports]
        && line.Brief.Stories.Any(story => story.Documents.SequenceEqual(reports) && story.Title is { } title
            && line.Extracts.All(words => words.Document == title.Document && title.Start <= words.Start && words.End <= title.End))
            ? []
            : ["no story has these reports and this title"];
}
