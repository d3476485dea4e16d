using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a tie gives who has it to whom, which, for what, and since when, and cites only ties that are the same.</summary>
internal static class RelationLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        foreach (BriefRelation relation in line.Brief.Relations.Where(relation => PartyAudit.IsAt(relation.From, line.Line.Bindings[0].Inputs[0])))
        {
            BriefRelation[] same = [.. line.Brief.Relations.Where(other => AreSame(relation, other))];
            if (Tells(line, relation, same))
            {
                return FactCitations.Check(line, same.SelectMany(Stretches));
            }
        }

        return ["no relation is of this kind, between these two in this order, with these details"];
    }

    private static bool Tells(AuditedLine line, BriefRelation relation, BriefRelation[] same)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        bool isBefore = line.Lead(1) == " is ";
        int to = relation.Role is null || isBefore ? 1 : 2;
        return bindings.Length > to
            && PartyAudit.AreTold([bindings[0]], [relation.From], same.Select(other => other.From))
            && PartyAudit.AreTold([bindings[to]], Given(relation.To), same.SelectMany(other => Given(other.To)))
            && IsOfType(line, relation)
            && bindings[(isBefore ? 3 : to + 1)..].Where(binding => binding.Operation == BindingOperations.Extract).Select(binding => binding.Inputs[0])
                .Take(relation.For is null ? 0 : 1).SequenceEqual(relation.For is { } goods ? [goods] : [])
            && line.Outside().Contains(", for ", StringComparison.Ordinal) == relation.For is not null
            && IsDated(line, relation)
            && RealityAudit.IsTold(line, relation.Factuality, relation.By);
    }

    private static IEnumerable<BriefParticipant> Given(BriefParticipant? participant) => participant is null ? [] : [participant];

    /// <summary>Whether the first words between the two are those of the tie: the kin word or title, or the words of its kind.</summary>
    private static bool IsOfType(AuditedLine line, BriefRelation relation) => relation.Role is { } role
        ? line.Lead(1).Contains(" is ", StringComparison.Ordinal) && line.Line.Bindings[line.Lead(1) == " is " ? 2 : 1].Inputs[0] == role
        : line.Lead(1).Contains(WordsOf(relation.Type), StringComparison.Ordinal);

    private static bool IsDated(AuditedLine line, BriefRelation relation) =>
        TimeAudit.AreTold(line, relation.Since, relation.Until)
        && line.Outside().Contains(", since ", StringComparison.Ordinal) == TimeAudit.Calendar(relation.Since) is not null
        && line.Outside().Contains(", until ", StringComparison.Ordinal) == TimeAudit.Calendar(relation.Until) is not null;

    private static string WordsOf(string type) => type switch
    {
        "kin" => " is kin of ",
        "office" => " holds an office of ",
        "member-of" => " is a member of ",
        "ally-of" => " is an ally of ",
        "mediates" => " mediates for ",
        "depends-on" => " depends on ",
        "sanctions" => " imposes sanctions on ",
        _ => $" {type} ",
    };

    private static bool AreSame(BriefRelation first, BriefRelation second) =>
        first.Type == second.Type && first.Factuality == second.Factuality
        && PartyAudit.KeyOf(first.From) == PartyAudit.KeyOf(second.From)
        && PartyAudit.KeyOf(first.To) == PartyAudit.KeyOf(second.To)
        && PartyAudit.KeyOf(first.By) == PartyAudit.KeyOf(second.By)
        && TimeAudit.Calendar(first.Since) == TimeAudit.Calendar(second.Since)
        && TimeAudit.Calendar(first.Until) == TimeAudit.Calendar(second.Until)
        && AreAlike(first.Role, second.Role) && AreAlike(first.For, second.For);

    private static bool AreAlike(BriefSpan? first, BriefSpan? second) =>
        string.Equals(Words(first), Words(second), StringComparison.OrdinalIgnoreCase);

    private static string? Words(BriefSpan? span) => span is null ? null : AuditedText.Fold(span.Text);

    private static IEnumerable<BriefSpan> Stretches(BriefRelation relation) =>
    [
        .. relation.Evidence,
        .. new[] { relation.Role, relation.For }.OfType<BriefSpan>(),
        .. FactCitations.Places([relation.From, relation.To, relation.By], relation.Since, relation.Until),
    ];
}
