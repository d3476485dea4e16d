using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a difference gives each value with the reports that give it.</summary>
internal static class ConflictLines
{
    public static IEnumerable<string> Check(AuditedLine line, BriefClaim claim)
    {
        string slot = line.Words(line.Bound(BindingOperations.Metadata, BindingFields.Slot)[0]);
        string kind = line.Words(line.Bound(BindingOperations.Metadata, BindingFields.Kind)[0]);
        BriefConflict? told = claim.Conflicts.FirstOrDefault(conflict =>
            conflict.Slot == slot && conflict.Kind == kind && Tells(line, conflict, claim));
        if (told is null)
        {
            return [$"the claim has no {slot} {kind} with these values of these reports"];
        }

        string outside = line.Outside();
        return outside.Contains(JoinerOf(kind), StringComparison.Ordinal)
            ? ClaimLines.Evidence(line, told.Values.SelectMany(value => value.Evidence).Select(index => claim.Evidence[index]))
            : [$"the values are not set beside one another as those of a difference of kind {kind} are"];
    }

    private static bool Tells(AuditedLine line, BriefConflict conflict, BriefClaim claim) =>
        line.Lists.Length == conflict.Values.Length && Enumerable.Range(0, conflict.Values.Length)
            .All(i => IsValue(line.Extracts[i], line.Lists[i], conflict.Values[i], claim));

    private static bool IsValue(BriefSpan extract, ImmutableArray<int> reports, BriefSlotValue value, BriefClaim claim)
    {
        BriefEvidence[] evidence = [.. value.Evidence.Select(index => claim.Evidence[index])];
        string words = AuditedText.Fold(extract.Text);
        return reports.SequenceEqual(SectionAudit.ReportsOf(evidence.Select(piece => piece.Document)))
            && evidence.Any(piece => piece.Document == extract.Document
                && (words == AuditedText.Fold(value.Value) || words == AuditedText.Fold(piece.Text)));
    }

    private static string JoinerOf(string kind) => kind switch
    {
        "conflict" => " against ",
        "update" => ", then ",
        _ => " beside ",
    };
}
