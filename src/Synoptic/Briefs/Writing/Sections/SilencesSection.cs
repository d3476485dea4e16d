using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Which reports tell the story and leave out what two or more others say: most witnesses first, then most origins.
/// Names the reports searched and cites the claim's evidence. Numbers are left to the passages that they stand in.
/// </summary>
internal sealed class SilencesSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        ILookup<int, int> silent = story.Update.Coverage
            .Where(coverage => coverage.State == CoverageState.Silent)
            .ToLookup(coverage => coverage.Claim, coverage => coverage.Document);
        return story.Update.Claims.Index()
            .Where(claim => claim.Item is { Witnesses: > 1, Kind: not ClaimKind.Number } && silent.Contains(claim.Index))
            .ByWeight()
            .Select(claim => LineOf(claim.Item, claim.Index, [.. silent[claim.Index].Order()], story))
            .Limit(limit, story);
    }

    private static BriefLine LineOf(Claim claim, int index, ImmutableArray<int> silent, StoryIndex story) =>
        new LineBuilder(story, BriefSections.Silences, index)
            .Reports(silent).Words(silent.Length == 1 ? " does not mention what " : " do not mention what ")
            .Reports(claim.Evidence.Documents())
            .Words(claim.Agreement == Agreement.Conflicting ? " differ on: " : " say: ")
            .Extract(claim.Wording(story))
            .Cite(claim)
            .Build();
}
