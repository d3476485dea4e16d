using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>The sentences in which the texts themselves call something new or changed: the most important first; what somebody quoted calls so is an opinion, and comes last.</summary>
internal sealed class ShiftsSection : IBriefSection
{
    public string Name => BriefSections.Shifts;

    public int Budget => 3;

    public bool AddsToOthers => false;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Shifts
        .Where(shift => shift.Kind == ShiftKind.Reported)
        .OrderByDescending(shift => story.Importance.Of(shift.Evidence, 1))
        .Select(shift => new LineCandidate(shift.Evidence, null, () => LineOf(shift, story)) { IsMinor = IsMinor(shift, story) });

    /// <summary>Whether it is what somebody quoted thinks, or told by the way, by a verb of saying, or in a sentence that those before it explain.</summary>
    private static bool IsMinor(Shift shift, StoryIndex story) => shift.Cue is { } cue && shift.Evidence[0] with { Span = cue } is var place
        && (story.Standing.IsQuoted(place) || !story.Standing.IsMain(place) || !story.Importance.IsWhole(place)
            || story.Update.Documents[place.Document].Statements.Any(statement => statement.Cue?.Overlaps(cue) == true));

    private static BriefLine LineOf(Shift shift, StoryIndex story)
    {
        DocumentSpan first = shift.Evidence[0];
        TextSpan about = shift.Cue is { } cue ? cue : first.Span;
        LineBuilder line = new LineBuilder(story, BriefSections.Shifts).Tell(new Teller(story).Tell(first with { Span = about }));
        foreach (DocumentSpan place in shift.Evidence)
        {
            line.Cite(place);
        }

        return line.Support(shift.Evidence.Select(place => place.Document)).Build();
    }
}
