using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>What a source said and its next report no longer says, or says in other words: what is gone first.</summary>
internal sealed class DroppedSection : IBriefSection
{
    public string Name => BriefSections.Dropped;

    public int Budget => 3;

    public bool AddsToOthers => false;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Shifts
        .Where(shift => shift.Kind == ShiftKind.Computed && (shift.From ?? shift.Issue) is not null && (shift.To is null || shift.From is not null))
        .Select(shift => (Shift: shift, Said: (shift.From ?? shift.Issue)!.Value))
        .OrderBy(told => told.Shift.To is not null)
        .ThenByDescending(told => story.Importance.Of([told.Said], 1))
        .Select(told => new LineCandidate([told.Said], null, () => LineOf(told.Said, told.Shift, story)));

    private static BriefLine LineOf(DocumentSpan said, Shift shift, StoryIndex story)
    {
        Teller teller = new(story);
        LineBuilder line = new(story, BriefSections.Dropped);
        ImmutableArray<int> reports = [said.Document];
        if (shift.To is { } now)
        {
            line.Reports(reports).Words(": ").Tell(teller.Tell(said)).Words("; then ").Reports([now.Document]).Words(": ").Tell(teller.Tell(now));
        }
        else
        {
            line.Words("only ").Reports(reports).Words(": ").Tell(teller.Tell(said));
        }

        foreach (DocumentSpan place in shift.Evidence)
        {
            line.Cite(place);
        }

        return line.Build();
    }
}
