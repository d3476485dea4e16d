using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a frame gives each of its roles, filled as the record fills it, and cites only frames that are the same.</summary>
internal static class FrameLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefBinding type = line.Bound(BindingOperations.Metadata, BindingFields.Type)[0];
        foreach (BriefFrame frame in line.Brief.Frames.Where(frame => frame.Type == line.Words(type) && frame.Mentions.Contains(type.Inputs[0])))
        {
            BriefFrame[] same = [.. line.Brief.Frames.Where(other => AreSame(frame, other))];
            if (Tells(line, frame, same))
            {
                return FactCitations.Check(line, same.SelectMany(Stretches));
            }
        }

        return ["no frame with these words has this type, these roles, this day and this factuality"];
    }

    private static bool Tells(AuditedLine line, BriefFrame frame, BriefFrame[] same)
    {
        BriefFrameRole[] alike = [.. same.SelectMany(RolesOf)];
        (BriefBinding Role, BriefBinding Filler)[] told = [.. Pairs(line)];
        string?[] keys = [.. told.Select(pair => frame.Roles.FirstOrDefault(role => Fills(line, pair, role, alike)))
            .Select(role => role is null ? null : KeyOf(role))];
        return keys.ToHashSet().SetEquals(RolesOf(frame).Select(KeyOf)) && keys.Length == keys.Distinct().Count()
            && TimeAudit.AreTold(line, frame.Time)
            && RealityAudit.IsTold(line, frame.Factuality, frame.By);
    }

    /// <summary>The roles that a line must give: not those in words, the words of which stand in what fills another.</summary>
    private static IEnumerable<BriefFrameRole> RolesOf(BriefFrame frame)
    {
        for (int i = 0; i < frame.Roles.Length; i++)
        {
            BriefFrameRole role = frame.Roles[i];
            bool isInside = frame.Roles.Index().Any(other => other.Item.Word is null && other.Item.Start <= role.Start && role.End <= other.Item.End
                && (other.Index < i || other.Item.End - other.Item.Start > role.End - role.Start));
            if (role.Word is not null || !isInside)
            {
                yield return role;
            }
        }
    }

    /// <summary>Each role with what the line fills it with.</summary>
    private static IEnumerable<(BriefBinding Role, BriefBinding Filler)> Pairs(AuditedLine line)
    {
        var bindings = line.Line.Bindings;
        return Enumerable.Range(0, bindings.Length)
            .Where(index => bindings[index].Field == BindingFields.Role)
            .Select(index => (bindings[index], bindings[index + 1]));
    }

    private static bool Fills(AuditedLine line, (BriefBinding Role, BriefBinding Filler) told, BriefFrameRole role, BriefFrameRole[] alike)
    {
        BriefParticipant filler = RecordParts.Filler(role);
        return role.Role == line.Words(told.Role) && PartyAudit.IsAt(filler, told.Role.Inputs[0])
            && (told.Filler.Field == BindingFields.Word
                ? role.Word == line.Words(told.Filler) && PartyAudit.IsAt(filler, told.Filler.Inputs[0])
                : role.Word is null && PartyAudit.AreTold([told.Filler], [filler], alike.Where(other => KeyOf(other) == KeyOf(role)).Select(RecordParts.Filler)));
    }

    private static string KeyOf(BriefFrameRole role) => $"{role.Role}\n{role.Word ?? PartyAudit.KeyOf(RecordParts.Filler(role))}";

    private static bool AreSame(BriefFrame first, BriefFrame second) =>
        first.Type == second.Type && first.Factuality == second.Factuality
        && TimeAudit.Calendar(first.Time) == TimeAudit.Calendar(second.Time)
        && PartyAudit.KeyOf(first.By) == PartyAudit.KeyOf(second.By)
        && RolesOf(first).Select(KeyOf).ToHashSet(StringComparer.Ordinal).SetEquals(RolesOf(second).Select(KeyOf));

    private static IEnumerable<BriefSpan> Stretches(BriefFrame frame) => frame.Mentions.Concat(FactCitations.Places(
        [.. frame.Roles.Select(RecordParts.Filler), frame.By], frame.Time));
}
