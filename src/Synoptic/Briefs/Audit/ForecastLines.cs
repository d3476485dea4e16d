using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a forecast gives who expects what, on which condition, by one frame, and cites only frames that say the same.</summary>
internal static class ForecastLines
{
    private const string Type = "forecast";

    public static IEnumerable<string> Check(AuditedLine line)
    {
        BriefFrame[] forecasts = [.. line.Brief.Frames.Where(frame => frame.Type == Type && RoleOf(frame, "forecaster") is not null && RoleOf(frame, "what") is not null)];
        foreach (BriefFrame frame in forecasts)
        {
            BriefFrame[] same = [.. forecasts.Where(other => AreSame(frame, other))];
            if (Tells(line, frame, same))
            {
                return FactCitations.Check(line, same.SelectMany(Stretches));
            }
        }

        return ["no forecast has this forecaster and these words"];
    }

    private static bool Tells(AuditedLine line, BriefFrame frame, BriefFrame[] same)
    {
        ImmutableArray<BriefBinding> told = [.. line.Line.Bindings.Where(binding => binding.Operation is BindingOperations.Name or BindingOperations.Extract)];
        BriefFrameRole? condition = RoleOf(frame, "condition");
        return told.Length == (condition is null ? 2 : 3)
            && (condition is null || PartyAudit.IsAt(RecordParts.Filler(condition), told[2].Inputs[0]))
            && told[1].Operation == BindingOperations.Extract && PartyAudit.IsAt(RecordParts.Filler(RoleOf(frame, "what")!), told[1].Inputs[0])
            && PartyAudit.AreTold([told[0]], [ForecasterOf(frame)], same.Select(ForecasterOf))
            && line.Outside().Contains("not expected by", StringComparison.Ordinal) == (frame.Factuality == "denied");
    }

    private static bool AreSame(BriefFrame first, BriefFrame second) =>
        first.Factuality == "denied" == (second.Factuality == "denied")
        && PartyAudit.KeyOf(ForecasterOf(first)) == PartyAudit.KeyOf(ForecasterOf(second))
        && string.Equals(AuditedText.Fold(RoleOf(first, "what")!.Text), AuditedText.Fold(RoleOf(second, "what")!.Text), StringComparison.OrdinalIgnoreCase);

    private static BriefParticipant ForecasterOf(BriefFrame frame) => RecordParts.Filler(RoleOf(frame, "forecaster")!);

    private static BriefFrameRole? RoleOf(BriefFrame frame, string role) => frame.Roles.FirstOrDefault(filled => filled.Role == role);

    private static IEnumerable<BriefSpan> Stretches(BriefFrame frame) => frame.Mentions
        .Concat(FactCitations.Places([ForecasterOf(frame), RecordParts.Filler(RoleOf(frame, "what")!), .. RoleOf(frame, "condition") is { } condition ? [RecordParts.Filler(condition)] : Array.Empty<BriefParticipant>()]));
}
