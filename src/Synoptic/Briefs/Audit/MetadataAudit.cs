using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a bound stretch is the property of the report, entity or claim that it names.</summary>
internal static class MetadataAudit
{
    public static bool Holds(BriefBinding binding, AuditedLine line)
    {
        string words = line.Words(binding);
        return (binding.Documents, binding.Inputs) switch
        {
            ([var report], []) => OfReport(line.Brief.Documents[report], binding.Field) is { } value && AuditedText.Fold(value) == words,
            ([], [var place]) => OfRecord(binding.Field, place, line).Contains(words),
            ([], []) => line.Claim is { } claim && IsOfClaim(claim, binding.Field, words),
            _ => false,
        };
    }

    private static string? OfReport(BriefDocument report, string? field) => field switch
    {
        BindingFields.Path => report.Path,
        BindingFields.Source => report.Source,
        BindingFields.Byline => report.Byline,
        BindingFields.PublishedAt => report.PublishedAt,
        _ => null,
    };

    /// <summary>The values that a property has in the records that a place names or shows, among those that the section is about.</summary>
    private static IEnumerable<string?> OfRecord(string? field, BriefSpan place, AuditedLine line) => (line.Line.Section, field) switch
    {
        (BriefSections.Events, BindingFields.Type) => line.Brief.Events.Where(happening => happening.Mentions.Contains(place)).Select(happening => happening.Type),
        (BriefSections.Events, BindingFields.Factuality) =>
            line.Brief.Events.Where(happening => happening.Mentions.Contains(place)).Select(happening => happening.Factuality),
        (BriefSections.Frames, BindingFields.Type) => line.Brief.Frames.Where(frame => frame.Mentions.Contains(place)).Select(frame => frame.Type),
        (BriefSections.Frames, BindingFields.Factuality) =>
            line.Brief.Frames.Where(frame => frame.Mentions.Contains(place)).Select(frame => frame.Factuality),
        (BriefSections.Frames, BindingFields.Role) => FillersAt(place, line.Brief).Select(role => role.Role),
        (BriefSections.Frames, BindingFields.Word) => FillersAt(place, line.Brief).Select(role => role.Word),
        (BriefSections.Positions, BindingFields.Stance) =>
            line.Brief.Positions.Where(position => position.Evidence.Contains(place)).Select(position => position.Stance),
        (BriefSections.Relations, BindingFields.Factuality) =>
            line.Brief.Relations.Where(relation => relation.Evidence.Contains(place)).Select(relation => relation.Factuality),
        (_, BindingFields.Type) => line.Brief.Entities.Where(entity => BindingAudit.Mentions(entity, place)).Select(entity => entity.Type),
        _ => [],
    };

    private static IEnumerable<BriefFrameRole> FillersAt(BriefSpan place, Brief brief) =>
        brief.Frames.SelectMany(frame => frame.Roles).Where(role => PartyAudit.IsAt(RecordParts.Filler(role), place));

    private static bool IsOfClaim(BriefClaim claim, string? field, string words) => field switch
    {
        BindingFields.Support => claim.Support == words,
        BindingFields.Agreement => claim.Agreement == words,
        BindingFields.Slot => claim.Conflicts.Any(conflict => conflict.Slot == words),
        BindingFields.Kind => claim.Conflicts.Any(conflict => conflict.Kind == words),
        _ => false,
    };
}
