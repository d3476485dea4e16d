using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of what is claimed, and on what it differs.</summary>
internal static class ClaimRecords
{
    public static IEnumerable<BriefClaim> Of(StoryIndex story) => story.Update.Claims.Select(claim => new BriefClaim(
        claim.Id,
        story.ReadFolded(claim.Text),
        FixedWord.Of(claim.Support),
        FixedWord.Of(claim.Agreement),
        OriginsOf(claim.Origins, story),
        claim.Witnesses,
        [.. claim.Evidence.Select(evidence => EvidenceOf(evidence, story))],
        [.. claim.Differences.Select(ConflictOf)]));

    private static BriefOrigins OriginsOf(OriginInterval origins, StoryIndex story) => new(
        origins.Min,
        origins.Max,
        [.. origins.Groups.Select(group => new BriefOrigin(
            group.Party is { } party ? story.ReadFolded(party) : null,
            group.Evidence))]);

    private static BriefEvidence EvidenceOf(Evidence evidence, StoryIndex story) => new(
        evidence.Document,
        evidence.Span.Start,
        evidence.Span.End,
        story.Read(evidence.Place()),
        FixedWord.Of(evidence.Bearing),
        ChainRecords.Of(evidence.Chain, evidence.Document, story));

    private static BriefConflict ConflictOf(Difference difference) => new(
        FixedWord.Of(difference.Slot),
        FixedWord.Of(difference.Kind),
        [.. difference.Values.Select(value => new BriefSlotValue(value.Value, value.Evidence))]);
}
