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
            ([], [var mention]) => binding.Field == BindingFields.Type
                && line.Brief.Entities.Any(entity => entity.Type == words && BindingAudit.Mentions(entity, mention)),
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

    private static bool IsOfClaim(BriefClaim claim, string? field, string words) => field switch
    {
        BindingFields.Support => claim.Support == words,
        BindingFields.Agreement => claim.Agreement == words,
        BindingFields.Slot => claim.Conflicts.Any(conflict => conflict.Slot == words),
        BindingFields.Kind => claim.Conflicts.Any(conflict => conflict.Kind == words),
        _ => false,
    };
}
