using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line on what is no longer said gives what one computed shift had before, and what it has now where it has something.</summary>
internal static class DroppedLines
{
    public static IEnumerable<string> Check(AuditedLine line) =>
        line.Brief.Shifts.Any(shift => shift.Kind == "computed" && Tells(line, shift)) ? [] : ["no computed shift had these words in this report"];

    private static bool Tells(AuditedLine line, BriefShift shift)
    {
        BriefSpan? said = shift.From ?? shift.Issue;
        BriefSpan?[] sides = shift.From is null || shift.To is null ? [said] : [said, shift.To];
        return said is not null && (shift.To is null || shift.From is not null)
            && line.Lists.Length == sides.Length
            && sides.Zip(line.Lists).All(pair => pair.Second.SequenceEqual([pair.First!.Document]) && line.Extracts.Any(words => Touch(words, pair.First)));
    }

    private static bool Touch(BriefSpan words, BriefSpan side) =>
        words.Document == side.Document && words.Start < side.End && side.Start < words.End;
}
