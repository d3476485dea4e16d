using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on a shift gives the cue, words and reports of one, or of one that a series shows, what is gone, new or reworded.</summary>
internal static class ShiftLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Brief.Shifts.Any(shift => shift.Kind == "reported" ? Tells(line, shift) : TellsComputed(line, shift))
            ? []
            : ["no shift has this cue, these words and these reports"];

    private static bool TellsComputed(AuditedLine line, BriefShift shift)
    {
        (string opening, BriefSpan?[] told) = shift switch
        {
            { From: { } from, To: { } to } => ("reworded: ", [from, to]),
            { To: { } added } => ("new: ", [added]),
            _ => ("no longer said: ", new[] { shift.Issue }),
        };
        ImmutableArray<BriefSpan> extracts = line.Extracts;
        bool isWhole = told.Length == 2 ? extracts.Length == 2 : extracts.Length == 2 && Holds(extracts[1], shift.Evidence[0]);
        return line.Line.Text.StartsWith(opening, StringComparison.Ordinal) && isWhole && line.Lists.Length == told.Length
            && Enumerable.Range(0, told.Length).All(i => extracts[i] == told[i] && line.Lists[i].SequenceEqual([extracts[i].Document]) && line.Cites(extracts[i].Document, extracts[i].Start, extracts[i].End));
    }

    private static bool Holds(BriefSpan words, BriefSpan place) => words.Document == place.Document && words.Start <= place.Start && place.End <= words.End;

    private static bool Tells(AuditedLine line, BriefShift shift)
    {
        BriefSpan first = shift.Evidence[0];
        ImmutableArray<BriefSpan> extracts = line.Extracts;
        bool cued = shift.Cue is { } cue ? extracts.Length == 2 && extracts[0] == cue : extracts.Length == 1;
        return cued
            && Holds(extracts[^1], first)
            && line.Lists[0].SequenceEqual(SectionAudit.ReportsOf(shift.Evidence.Select(place => place.Document)))
            && shift.Evidence.All(place => line.Cites(place.Document, place.Start, place.End));
    }
}
