using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on two reports gives what one record of their sharing shows, in the words of its kind.</summary>
internal static class SharingLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Brief.Sharing.Any(sharing => Tells(line, sharing)) ? [] : ["no record of sharing has these reports, this kind and these words"];

    private static bool Tells(AuditedLine line, BriefSharing sharing)
    {
        BriefSpan[] places = [.. sharing.Spans.Where((_, index) => index % 2 == 0).Distinct()];
        return line.Lists[0].SequenceEqual(sharing.Documents)
            && line.Outside().Contains(WordOf(sharing.Kind), StringComparison.Ordinal)
            && line.Extracts.All(words => places.Any(place => place.Document == words.Document && place.Start <= words.Start && words.End <= place.End))
            && line.Bound(BindingOperations.Count).All(count => count.Inputs.SequenceEqual(places))
            && line.Bound(BindingOperations.Metadata).All(binding => sharing.Documents.Contains(binding.Documents[0]))
            && sharing.Spans.All(place => line.Cites(place.Document, place.Start, place.End))
            && Speaks(line);
    }

    /// <summary>A quotation is given to whom a statement that holds it gives it.</summary>
    private static bool Speaks(AuditedLine line) => line.Bound(BindingOperations.Name).All(name => line.Brief.Statements.Any(statement =>
        statement.Speaker is { } speaker
        && statement.Document == name.Inputs[0].Document && speaker.Start == name.Inputs[0].Start && speaker.End == name.Inputs[0].End
        && line.Line.Citations.Any(citation => CitationAudit.Touches(citation, (statement.Document, statement.Content[0].Start, statement.Content[^1].End), line.Brief))));

    private static string WordOf(string kind) => kind switch
    {
        "copy" => "passage",
        "quotation" => "quotation",
        "upstream" => "rest on the same source",
        _ => kind,
    };
}
