using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a difference gives each value with the reports that give it.</summary>
internal static class ConflictLines
{
    private static readonly ImmutableSortedDictionary<string, string> Joiners = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("conflict", " against "), KeyValuePair.Create("update", ", later "), KeyValuePair.Create("scope", " beside "), KeyValuePair.Create("outcome", ", but ")]);

    public static IEnumerable<string> Check(AuditedLine line, BriefClaim claim)
    {
        string lead = line.Lead(0);
        BriefConflict? told = claim.Conflicts.FirstOrDefault(conflict =>
            lead.StartsWith(WordsOf(conflict.Slot) + ":", StringComparison.Ordinal) && IsJoined(line, conflict) && Tells(line, conflict, claim));
        return told is null
            ? [$"the claim has no difference {lead.TrimEnd(' ', ':', '"')} with these values of these reports, set beside one another in this way"]
            : ClaimLines.Evidence(line, told.Values.SelectMany(value => value.Evidence).Select(index => claim.Evidence[index]));
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

    private static bool IsJoined(AuditedLine line, BriefConflict conflict) =>
        Joiners.All(joiner => line.Outside().Contains(joiner.Value, StringComparison.Ordinal) == (joiner.Key == conflict.Kind));

    private static string WordsOf(string slot) => slot switch
    {
        "number" => "on a number",
        "date" => "on the date",
        "place" => "on the place",
        "person" => "on who it was",
        "role" => "on an office",
        "wording" => "on the words",
        "who-did-what" => "on who did it",
        "order" => "on the order",
        _ => "on whether it is so",
    };
}
