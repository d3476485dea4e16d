using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a name counts all mentions of one entity and gives no form of another.</summary>
internal static class NameLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefBinding name = line.Bound(BindingOperations.Name)[0];
        BriefEntity? entity = line.Brief.Entities.FirstOrDefault(entity =>
            entity.Name == line.Words(name) && BindingAudit.Mentions(entity, name.Inputs[0]));
        return entity is null
            ? ["the name is not the canonical name of an entity"]
            : [.. Counts(line, entity), .. Forms(line, entity), .. Citations(line, entity)];
    }

    private static IEnumerable<string> Counts(AuditedLine line, BriefEntity entity)
    {
        (int, int, int)[] mentions = [.. entity.Mentions.Select(mention => (mention.Document, mention.Start, mention.End))];
        return line.Bound(BindingOperations.Count) is [var reports, var counted]
            && reports.Documents.SequenceEqual(SectionAudit.ReportsOf(entity.Mentions.Select(mention => mention.Document)))
            && counted.Inputs.Select(input => (input.Document, input.Start, input.End)).SequenceEqual(mentions)
            ? []
            : ["the counts are not those of the entity's reports and mentions"];
    }

    private static IEnumerable<string> Forms(AuditedLine line, BriefEntity entity) => line.Extracts
        .Where(form => !BindingAudit.Mentions(entity, form) || !entity.Aliases.Contains(AuditedText.Fold(form.Text)))
        .Select(form => $"\"{form.Text}\" is no other form of the name");

    private static IEnumerable<string> Citations(AuditedLine line, BriefEntity entity) => entity.Mentions
        .GroupBy(mention => mention.Document)
        .Where(report => !report.Any(mention => line.Cites(mention.Document, mention.Start, mention.End)))
        .Select(report => $"the line cites no mention of report {report.Key + 1}, which it counts");
}
