using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells which documents tell the story that a claim is about: only they can be silent on it.</summary>
internal sealed class StoryKinship
{
    private readonly Dictionary<int, int> _storyOf = [];
    private readonly HashSet<(int, int)> _sharing = [];

    /// <summary>Notes who tells which story and who shares claims with whom.</summary>
    public StoryKinship(ImmutableArray<ImmutableArray<int>> stories, ImmutableArray<PropositionGroup> groups)
    {
        for (int story = 0; story < stories.Length; story++)
        {
            foreach (int document in stories[story])
            {
                _storyOf.Add(document, story);
            }
        }

        foreach (PropositionGroup group in groups.Where(group => group.Documents > 1))
        {
            int[] documents = DocumentsOf(group);
            _sharing.UnionWith(documents.SelectMany(one => documents.Select(other => (one, other))));
        }
    }

    /// <summary>
    /// Whether a document tells the story of most of those that make the claim, or says the same as half of them elsewhere: a
    /// report of an unlike genre may stand apart, and a digest shares something with everybody. It must share something at all.
    /// </summary>
    public bool TellsStoryOf(PropositionGroup group, int document)
    {
        int[] witnesses = DocumentsOf(group);
        return _sharing.Contains((document, document))
            && (2 * witnesses.Count(witness => _sharing.Contains((document, witness))) >= witnesses.Length
                || StoriesOf(witnesses).Contains(_storyOf[document]));
    }

    private static int[] DocumentsOf(PropositionGroup group) => [.. group.Members.Select(member => member.Document).Distinct()];

    /// <summary>The story of most of the documents; of equals, each.</summary>
    private IEnumerable<int> StoriesOf(int[] documents)
    {
        var counts = documents.CountBy(document => _storyOf[document]).ToArray();
        int most = counts.Max(story => story.Value);
        return counts.Where(story => story.Value == most).Select(story => story.Key);
    }
}
