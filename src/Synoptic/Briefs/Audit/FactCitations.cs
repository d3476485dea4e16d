using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks the citations of a line on an event, frame, position or relation.</summary>
internal static class FactCitations
{
    /// <summary>The reasons why cited sentences hold nothing of the records that the line puts together.</summary>
    public static IEnumerable<string> Check(AuditedLine line, IEnumerable<BriefSpan> stretches)
    {
        BriefSpan[] grounds = [.. stretches];
        return line.Line.Citations
            .Where(citation => !grounds.Any(ground => CitationAudit.Touches(citation, (ground.Document, ground.Start, ground.End), line.Brief)))
            .Select(citation => $"the sentence [{citation.Document + 1}:{citation.Sentence + 1}] does not tell what the line tells");
    }

    /// <summary>Where participants and times stand.</summary>
    public static IEnumerable<BriefSpan> Places(IEnumerable<BriefParticipant?> participants, params BriefTime?[] times) =>
        participants.OfType<BriefParticipant>()
            .Select(participant => new BriefSpan(participant.Document, participant.Start, participant.End, participant.Text))
            .Concat(times.OfType<BriefTime>().Select(time => new BriefSpan(time.Document, time.Start, time.End, time.Text)));
}
