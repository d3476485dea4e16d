using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a shift gives the cue, words and reports of one.</summary>
internal static class ShiftLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Brief.Shifts.Any(shift => shift.Kind == "reported" && Tells(line, shift))
            ? []
            : ["no reported shift has this cue, these words and these reports"];

    private static bool Tells(AuditedLine line, BriefShift shift)
    {
        BriefSpan first = shift.Evidence[0];
        ImmutableArray<BriefSpan> extracts = line.Extracts;
        bool cued = shift.Cue is { } cue ? extracts.Length == 2 && extracts[0] == cue : extracts.Length == 1;
        return cued
            && extracts[^1] is var words && words.Document == first.Document && words.Start <= first.Start && first.End <= words.End
            && line.Lists[0].SequenceEqual(SectionAudit.ReportsOf(shift.Evidence.Select(place => place.Document)))
            && shift.Evidence.All(place => line.Cites(place.Document, place.Start, place.End));
    }
}
