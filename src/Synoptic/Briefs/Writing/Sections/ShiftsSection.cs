using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What changed: first what a source no longer says, says anew or words otherwise in its next text, then the sentences in which the texts themselves
/// call something new or changed, those in most reports first.
/// </summary>
internal sealed class ShiftsSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Shifts
        .OrderByDescending(shift => shift.Kind)
        .ThenByDescending(shift => ReportsOf(shift).Length)
        .Select(shift => shift.Kind == ShiftKind.Reported ? LineOf(shift, story) : ComputedLine(shift, story))
        .Limit(limit, story);

    private static ImmutableArray<int> ReportsOf(Shift shift) =>
        [.. shift.Evidence.Select(place => place.Document).Distinct().Order()];

    private static BriefLine LineOf(Shift shift, StoryIndex story)
    {
        LineBuilder line = new(story, BriefSections.Shifts);
        if (shift.Cue is { } cue)
        {
            line.Words("\"").Extract(new DocumentSpan(shift.Evidence[0].Document, cue)).Words("\": ");
        }

        line.Extract(story.SentencesAround(shift.Evidence[0]));
        foreach (DocumentSpan place in shift.Evidence)
        {
            line.Cite(place);
        }

        return line.Words(" (").Reports(ReportsOf(shift)).Words(")").Build();
    }

    private static BriefLine ComputedLine(Shift shift, StoryIndex story) => shift switch
    {
        { From: { } from, To: { } to } => Said(Said(new LineBuilder(story, BriefSections.Shifts).Words("reworded: "), from), to, ", then ").Build(),
        { To: { } added } => Said(new LineBuilder(story, BriefSections.Shifts).Words("new: "), added).Words(", in: ").Extract(story.SentencesAround(shift.Evidence[0])).Build(),
        _ => Said(new LineBuilder(story, BriefSections.Shifts).Words("no longer said: "), shift.Issue!.Value).Words(", in: ").Extract(story.SentencesAround(shift.Evidence[0])).Build(),
    };

    private static LineBuilder Said(LineBuilder line, DocumentSpan words, string joiner = "") =>
        line.Words(joiner + "\"").Extract(words).Words("\" (").Reports([words.Document]).Words(")");
}
