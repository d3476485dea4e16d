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

    // In a larger set it says something that a report is silent on what one of four says, and nothing that it is silent on what
    // two of five hundred say.
    private const int LeastPart = 4;

    /// <summary>The entries by claim, then document; <paramref name="groups"/> and claims share their indexes.</summary>
    public ImmutableArray<Coverage> Trace(ImmutableArray<PropositionGroup> groups, int documents)
    {
        var kinship = new StoryKinship(stories, groups);
        var coverage = ImmutableArray.CreateBuilder<Coverage>();
        for (int claim = 0; claim < groups.Length; claim++)
        {
            if (groups[claim].Documents < 2 && (groups[claim].Tie is not GroupTie.Same || documents is 1 or > MostDocuments))
            {
                continue;
            }

            HashSet<int> sayers = [.. groups[claim].Members.Select(member => member.Document)];
            HashSet<int> tellers = kinship.TellersOf(sayers);
            bool isTold = groups[claim].Tie is GroupTie.Same && groups[claim].Members[0].Kind is not ClaimKind.Office // nobody need add up or give a title
                && (documents <= MostDocuments || sayers.Count * LeastPart >= tellers.Count);
            HashSet<int> near = isTold ? nearness.DocumentsNear(groups[claim]) : [];
            foreach (int document in isTold ? Enumerable.Range(0, documents) : sayers.Order())
            {
                if (StateOf(document, sayers, near, tellers) is { } state)
                {
                    coverage.Add(new Coverage(claim, document, state));
                }
            }
        }

        return coverage.ToImmutable();
    }

    private static CoverageState? StateOf(int document, HashSet<int> sayers, HashSet<int> near, HashSet<int> tellers) =>
        sayers.Contains(document) ? CoverageState.Says
        : !tellers.Contains(document) ? CoverageState.NotInStory
        : near.Contains(document) ? null
        : CoverageState.Silent;
}
