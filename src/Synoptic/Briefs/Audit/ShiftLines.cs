using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a shift gives the words that say so, and cites all reports that do.</summary>
internal static class ShiftLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Brief.Shifts.Any(shift => shift.Kind == "reported" && Tells(line, shift))
            ? []
            : ["no reported shift has a cue in these words and these reports"];

    private static bool Tells(AuditedLine line, BriefShift shift)
    {
        BriefSpan about = shift.Cue ?? shift.Evidence[0];
        return line.Extracts.Any(words => words.Document == about.Document && words.Start < about.End && about.Start < words.End)
            && line.Line.Citations.All(citation => shift.Evidence.Any(place => CitationAudit.Touches(citation, (place.Document, place.Start, place.End), line.Brief)))
            && shift.Evidence.All(place => line.Cites(place.Document, place.Start, place.End));
    }
}
