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

    /// <summary>Whether the line gives the values in their order: speakers by name, other values as the reports print them.</summary>
    private static bool Tells(AuditedLine line, BriefConflict conflict, BriefClaim claim)
    {
        BriefBinding[] told = [.. line.Line.Bindings.Where(binding => binding.Operation is BindingOperations.Extract or BindingOperations.Name)];
        return line.Lists.Length == conflict.Values.Length && told.Length >= conflict.Values.Length
            && Enumerable.Range(0, conflict.Values.Length).All(i =>
                line.Lists[i].SequenceEqual(SectionAudit.ReportsOf(EvidenceOf(conflict.Values[i], claim).Select(piece => piece.Document)))
                && IsValue(line, told[i], conflict.Values[i], claim));
    }

    private static bool IsValue(AuditedLine line, BriefBinding told, BriefSlotValue value, BriefClaim claim)
    {
        BriefSpan place = told.Inputs[0];
        string words = line.Words(told);
        IEnumerable<BriefEvidence> evidence = EvidenceOf(value, claim).Where(piece => piece.Document == place.Document);
        return told.Operation == BindingOperations.Name
            ? words == value.Value && evidence.Any(piece => IsSpeaker(place, piece, line.Brief))
            : evidence.Any(piece => words == AuditedText.Fold(value.Value) || words == AuditedText.Fold(piece.Text));
    }

    private static bool IsSpeaker(BriefSpan place, BriefEvidence quoted, Brief brief) => brief.Statements.Any(statement =>
        statement.Document == quoted.Document
        && statement.Speaker is { } speaker && speaker.Start == place.Start && speaker.End == place.End
        && statement.Content.Any(content => content.Start < quoted.End && quoted.Start < content.End));

    private static IEnumerable<BriefEvidence> EvidenceOf(BriefSlotValue value, BriefClaim claim) =>
        value.Evidence.Select(index => claim.Evidence[index]);

    private static string JoinerOf(string kind) => kind switch
    {
        "conflict" => " against ",
        "update" => ", then ",
        "outcome" => ", but ",
        _ => " beside ",
    };
}
