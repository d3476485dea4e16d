using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a report gives that report's own properties, and calls unknown only what is.</summary>
internal static class ReportLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        if (line.Lists is not [[var report]])
        {
            return ["the line is not on one report"];
        }

        bool strays = line.Bound(BindingOperations.Metadata).Any(binding => binding.Documents[0] != report)
            || line.Extracts.Any(extract => extract.Document != report);
        return strays ? ["the line takes a property from another report"] : Unknowns(line, line.Brief.Documents[report]);
    }

    private static IEnumerable<string> Unknowns(AuditedLine line, BriefDocument report)
    {
        (string Property, string? Value)[] properties = [("source", report.Source), ("date", report.PublishedAt), ("title", report.Title)];
        string outside = line.Outside();
        string? title = line.Extracts is [var extract] ? AuditedText.Fold(extract.Text) : null;
        return properties
            .Where(property => outside.Contains(property.Property + " unknown", StringComparison.Ordinal) != property.Value is null)
            .Select(property => $"whether the {property.Property} is known is not what the record says")
            .Concat(title == report.Title ? [] : [$"\"{title}\" is not the title of the report"]);
    }
}
