using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on what happened tells one event that is told as a fact, and cites only sentences that tell of it.</summary>
internal static class EventLines
{
    public static IEnumerable<string> Check(AuditedLine line) => line.Brief.Events
        .Where(happening => happening.Factuality == "asserted")
        .GroupBy(happening => happening.Event, StringComparer.Ordinal)
        .Any(same => Tells(line, [.. same.SelectMany(happening => happening.Mentions)]))
            ? []
            : ["no event is told in all of the cited sentences"];

    private static bool Tells(AuditedLine line, BriefSpan[] mentions) =>
        line.Line.Citations.All(citation => mentions.Any(mention => CitationAudit.Touches(citation, (mention.Document, mention.Start, mention.End), line.Brief)))
        && mentions.All(mention => line.Cites(mention.Document, mention.Start, mention.End));
}
