using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Where the reports differ: conflicts first, then updates, then differences of scope; within each, the claim with
/// most witnesses first. Each value is printed with the reports that give it; names and short values are
/// followed by the words that they stand in.
/// </summary>
internal sealed class ConflictsSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Claims.Index()
        .ByWeight()
        .SelectMany(claim => claim.Item.Differences.Select(difference => (claim.Index, claim.Item, Difference: difference)))
        .OrderBy(told => told.Difference.Kind)
        .Select(told => LineOf(told.Item, told.Index, told.Difference, story))
        .Limit(limit, story);

    private static BriefLine LineOf(Claim claim, int index, Difference difference, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Conflicts, index)
            .Property(BindingFields.Slot, difference.Slot)
            .Words(" ").Property(BindingFields.Kind, difference.Kind)
            .Words(": ");
        new ValueList(claim, story).Write(difference, JoinerOf(difference.Kind), line);
        return line.Build();
    }

    private static string JoinerOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Conflict => " against ",
        DifferenceKind.Update => ", then ",
        DifferenceKind.Scope => " beside ",
        DifferenceKind.Outcome => ", but ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
