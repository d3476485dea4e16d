using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>The sentences in which the texts themselves call something new or changed: those in most reports first, then in their order.</summary>
internal sealed class ShiftsSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Shifts
        .Where(shift => shift.Kind == ShiftKind.Reported)
        .OrderByDescending(shift => ReportsOf(shift).Length)
        .Select(shift => LineOf(shift, story))
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
}
