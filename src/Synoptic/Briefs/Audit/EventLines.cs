using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on what happened tells one event, in the right direction, and cites only events that are the same.</summary>
internal static class EventLines
{
    private const string Arrow = "→";
    private const string In = ", in ";

    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefSpan trigger = line.Extracts[0];
        string type = line.Words(line.Bound(BindingOperations.Metadata, BindingFields.Type)[0]);
        foreach (BriefEvent happening in line.Brief.Events.Where(happening => happening.Type == type && happening.Mentions.Contains(trigger)))
        {
            HashSet<string> events = [.. line.Brief.Events.Where(other => AreSame(happening, other)).Select(other => other.Event)];
            BriefEvent[] same = [.. line.Brief.Events.Where(other => AreSame(happening, other) || (events.Contains(other.Event) && IsPartOf(other, happening)))];
            if (Tells(line, happening, same))
            {
                return FactCitations.Check(line, same.SelectMany(Stretches));
            }
        }

        return ["no event with these words has this type, these parties, this day, this place and this factuality"];
    }

    private static bool Tells(AuditedLine line, BriefEvent happening, BriefEvent[] same)
    {
        ILookup<string, BriefBinding> sides = Sides(line);
        return TimeAudit.AreTold(line, happening.Time)
            && PartyAudit.AreTold(sides[""], happening.Actors, same.SelectMany(other => other.Actors))
            && PartyAudit.AreTold(sides[Arrow], happening.Recipients, same.SelectMany(other => other.Recipients))
            && PartyAudit.IsTold(sides[In], IsParty(happening.Place, happening) ? null : happening.Place)
            && RealityAudit.IsTold(line, happening.Factuality, happening.By);
    }

    /// <summary>A place that is one of the parties is told as such.</summary>
    private static bool IsParty(BriefParticipant? place, BriefEvent happening) =>
        happening.Actors.Concat(happening.Recipients).Select(PartyAudit.KeyOf).Contains(PartyAudit.KeyOf(place), StringComparer.Ordinal);

    /// <summary>Who stands before the arrow, after it, and as the place.</summary>
    private static ILookup<string, BriefBinding> Sides(AuditedLine line)
    {
        string side = "";
        List<(string Side, BriefBinding Binding)> sides = [];
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        int trigger = bindings.ToList().FindIndex(binding => binding.Operation == BindingOperations.Extract);
        for (int i = trigger + 1; i < RealityAudit.Start(line); i++)
        {
            string lead = line.Lead(i);
            side = lead.Contains(Arrow, StringComparison.Ordinal) ? Arrow : lead.Contains(In, StringComparison.Ordinal) ? In : side;
            sides.Add((side, bindings[i]));
        }

        return sides.ToLookup(entry => entry.Side, entry => entry.Binding, StringComparer.Ordinal);
    }

    private static bool AreSame(BriefEvent first, BriefEvent second) =>
        first.Type == second.Type && AreSetAlike(first, second)
        && PartyAudit.AreSame(first.Actors, second.Actors)
        && PartyAudit.AreSame(first.Recipients, second.Recipients);

    /// <summary>Whether an event that is merged with another tells nothing that this one does not.</summary>
    private static bool IsPartOf(BriefEvent part, BriefEvent whole) =>
        (part.Type is null || part.Type == whole.Type) && AreSetAlike(part, whole)
        && PartyAudit.AreAmong(part.Actors, whole.Actors)
        && PartyAudit.AreAmong(part.Recipients, whole.Recipients);

    /// <summary>Whether two events are equally a fact by the same account, and on no other day or place.</summary>
    private static bool AreSetAlike(BriefEvent first, BriefEvent second) =>
        first.Factuality == second.Factuality
        && PartyAudit.KeyOf(first.By) == PartyAudit.KeyOf(second.By)
        && AreCompatible(TimeAudit.Calendar(first.Time), TimeAudit.Calendar(second.Time))
        && AreCompatible(first.Place is null ? null : PartyAudit.KeyOf(first.Place), second.Place is null ? null : PartyAudit.KeyOf(second.Place));

    /// <summary>A day or place that one of two does not give is no difference; a line that gives none says nothing of it.</summary>
    private static bool AreCompatible(string? first, string? second) => first is null || second is null || first == second;

    private static IEnumerable<BriefSpan> Stretches(BriefEvent happening) => happening.Mentions.Concat(FactCitations.Places(
        [.. happening.Actors, .. happening.Recipients, happening.Place, happening.By], happening.Time));
}
