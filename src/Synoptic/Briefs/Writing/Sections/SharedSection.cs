using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// The passages that two or more reports share without conflict, in the clearest wording: most witnesses first, then
/// most origins. Numbers and quotations have sections of their own.
/// </summary>
internal sealed class SharedSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Claims.Index()
        .Where(claim => IsShared(claim.Item))
        .ByWeight()
        .Select(claim => LineOf(claim.Item, claim.Index, story))
        .Limit(limit, story);

    private static bool IsShared(Claim claim) =>
        claim.Kind == ClaimKind.Passage && claim.Witnesses > 1 && claim.Agreement != Agreement.Conflicting;

    private static BriefLine LineOf(Claim claim, int index, StoryIndex story) =>
        new LineBuilder(story, BriefSections.Shared, index)
            .Extract(claim.Wording(story))
            .Words(" (").Reports(claim.Evidence.Documents())
            .Words("; ").Property(BindingFields.Support, claim.Support)
            .Words(", ").Origins(claim.Origins).Words(")")
            .Cite(claim)
            .Build();
}
