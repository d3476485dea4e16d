using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of what the reports share, leave out and call changed.</summary>
internal static class ComparisonRecords
{
    public static IEnumerable<BriefSharing> SharingOf(StoryIndex story) =>
        story.Update.Sharing.Select(sharing => new BriefSharing(
            [sharing.First, sharing.Second], FixedWord.Of(sharing.Kind), [.. sharing.Spans.Select(story.Record)]));

    public static IEnumerable<BriefCoverage> CoverageOf(StoryIndex story) =>
        story.Update.Coverage.Select(coverage =>
            new BriefCoverage(coverage.Claim, coverage.Document, FixedWord.Of(coverage.State)));

    public static IEnumerable<BriefShift> ShiftsOf(StoryIndex story) =>
        story.Update.Shifts.Select(shift => new BriefShift(
            shift.Id, FixedWord.Of(shift.Kind), CueOf(shift, story), [.. shift.Evidence.Select(story.Record)])
        {
            Actor = Record(shift.Actor, story),
            Issue = Record(shift.Issue, story),
            From = Record(shift.From, story),
            To = Record(shift.To, story),
        });

    private static BriefSpan? Record(DocumentSpan? span, StoryIndex story) => span is { } place ? story.Record(place) : null;

    private static BriefSpan? CueOf(Shift shift, StoryIndex story) =>
        shift.Cue is { } cue ? story.Record(new DocumentSpan(shift.Evidence[0].Document, cue)) : null;
}
