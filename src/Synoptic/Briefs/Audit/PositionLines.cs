using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a position gives the actor, stance, issue and account of one, and cites only positions that are the same.</summary>
internal static class PositionLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        foreach (BriefPosition position in line.Brief.Positions)
        {
            if (Tells(line, position))
            {
                return FactCitations.Check(line, line.Brief.Positions.Where(other => AreSame(position, other)).SelectMany(Stretches));
            }
        }

        return ["no position has this actor, this stance, this issue, this day and this account"];
    }

    private static bool Tells(AuditedLine line, BriefPosition position)
    {
        BriefBinding stance = line.Bound(BindingOperations.Metadata, BindingFields.Stance)[0];
        int issue = line.Line.Bindings.IndexOf(stance) + 1;
        return position.Evidence.Contains(stance.Inputs[0]) && line.Words(stance) == position.Stance
            && line.Line.Bindings[issue].Inputs[0] == position.Issue
            && line.Lead(issue).Contains(" on ", StringComparison.Ordinal) == (position.Stance == "undecided")
            && TimeAudit.AreTold(line, position.Time)
            && PartyAudit.IsTold(line.Line.Bindings[(issue + 1)..].Where(binding => binding.Operation is BindingOperations.Name or BindingOperations.Extract), position.By)
            && PartyAudit.AreTold(
                [line.Line.Bindings[0]],
                [position.Actor],
                line.Brief.Positions.Where(other => AreSame(position, other)).Select(other => other.Actor));
    }

    private static bool AreSame(BriefPosition first, BriefPosition second) =>
        first.Stance == second.Stance
        && PartyAudit.KeyOf(first.Actor) == PartyAudit.KeyOf(second.Actor)
        && PartyAudit.KeyOf(first.By) == PartyAudit.KeyOf(second.By)
        && TimeAudit.Calendar(first.Time) == TimeAudit.Calendar(second.Time)
        && string.Equals(AuditedText.Fold(first.Issue.Text), AuditedText.Fold(second.Issue.Text), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<BriefSpan> Stretches(BriefPosition position) =>
        position.Evidence.Add(position.Issue).Concat(FactCitations.Places([position.Actor, position.By], position.Time));
}
