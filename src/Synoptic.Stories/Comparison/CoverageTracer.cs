using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Says for each claim and each document whether it makes the claim or is silent: for claims of two or more documents,
/// and in a set that a person reads side by side also for those of one (docs/decisions/0007-silence-on-one-report.md). A document of another story is not silent. Where a document comes near to a
/// claim without clearly making it there is no entry: doubt is not silence.
/// </summary>
internal sealed class CoverageTracer(Nearness nearness, ImmutableArray<ImmutableArray<int>> stories)
{
    // Records of silence on what one report says grow with the square of the set.
    private const int MostDocuments = 20;

    /// <summary>The entries by claim, then document; <paramref name="groups"/> and claims share their indexes.</summary>
    public ImmutableArray<Coverage> Trace(ImmutableArray<PropositionGroup> groups, int documents)
    {
        var kinship = new StoryKinship(stories, groups);
        var coverage = ImmutableArray.CreateBuilder<Coverage>();
        for (int claim = 0; claim < groups.Length; claim++)
        {
            if (groups[claim].Documents < 2 && documents is 1 or > MostDocuments)
            {
                continue;
            }

            for (int document = 0; document < documents; document++)
            {
                if (State(groups[claim], document, kinship) is { } state)
                {
                    coverage.Add(new Coverage(claim, document, state));
                }
            }
        }

        return coverage.ToImmutable();
    }

    private CoverageState? State(PropositionGroup group, int document, StoryKinship kinship)
    {
        if (group.Members.Any(member => member.Document == document))
        {
            return CoverageState.Says;
        }

        if (!kinship.TellsStoryOf(group, document))
        {
            return CoverageState.NotInStory;
        }

        return nearness.IsSilent(document, group) ? CoverageState.Silent : null;
    }
}
