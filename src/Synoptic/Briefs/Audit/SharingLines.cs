using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on reports that share something gives what records of one kind show of just these reports.</summary>
internal static class SharingLines
{
    public static IEnumerable<string> Check(AuditedLine line) => line.Brief.Sharing
        .GroupBy(sharing => sharing.Kind, StringComparer.Ordinal)
        .Where(kind => line.Follow(0).Contains(WordsOf(kind.Key), StringComparison.Ordinal))
        .Any(kind => Tells(line, [.. kind.Where(sharing => IsOf(line, sharing))]))
            ? []
            : ["no records of sharing have these reports, this kind and these words"];

    /// <summary>Whether a record is of two of the line's reports, and all that shows it is cited.</summary>
    private static bool IsOf(AuditedLine line, BriefSharing sharing) =>
        sharing.Documents.All(line.Lists[0].Contains) && sharing.Spans.All(place => line.Cites(place.Document, place.Start, place.End));

    private static bool Tells(AuditedLine line, BriefSharing[] records)
    {
        ImmutableArray<int> reports = line.Lists[0];
        BriefSpan[] places = [.. records.SelectMany(sharing => sharing.Spans)];
        return SectionAudit.ReportsOf(records.SelectMany(sharing => sharing.Documents)).SequenceEqual(reports)
            && line.Line.Citations.All(citation => places.Any(place => CitationAudit.Touches(citation, (place.Document, place.Start, place.End), line.Brief)) || IsSpeakers(line, citation))
            && line.Extracts.All(words => places.Any(place => place.Document == words.Document && place.Start <= words.Start && words.End <= place.End))
            && line.Bound(BindingOperations.Metadata).All(binding => reports.Contains(binding.Documents[0]))
            && line.Bound(BindingOperations.Name).All(name => Speaks(line, name, places));
    }

    /// <summary>Whether the sentence is cited because it names the speaker.</summary>
    private static bool IsSpeakers(AuditedLine line, BriefCitation citation) => line.Bound(BindingOperations.Name)
        .SelectMany(name => name.Inputs)
        .Any(place => CitationAudit.Touches(citation, (place.Document, place.Start, place.End), line.Brief));

    /// <summary>A quotation is given to whom a statement that holds it gives it.</summary>
    private static bool Speaks(AuditedLine line, BriefBinding name, BriefSpan[] places) => line.Brief.Statements.Any(statement =>
        statement.Speaker is { } speaker
        && statement.Document == name.Inputs[0].Document && speaker.Start == name.Inputs[0].Start && speaker.End == name.Inputs[0].End
        && places.Any(place => place.Document == statement.Document && statement.Content[0].Start < place.End && place.Start < statement.Content[^1].End));

    private static string WordsOf(string kind) => kind switch
    {
        "copy" => "passage",
        "quotation" => "quotation",
        "upstream" => "rest on the same source",
        "family" => "outlet or family",
        _ => kind,
    };
}
