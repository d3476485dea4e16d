using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells which documents tell the story that a claim is about: only they can be silent on it.</summary>
internal sealed class StoryKinship
{
    private readonly ImmutableArray<ImmutableArray<int>> _stories;
    private readonly Dictionary<int, int> _storyOf = [];
    private readonly Dictionary<int, HashSet<int>> _kin = [];

    /// <summary>Notes who tells which story and who shares claims with whom.</summary>
    public StoryKinship(ImmutableArray<ImmutableArray<int>> stories, ImmutableArray<PropositionGroup> groups)
    {
        _stories = stories;
        for (int story = 0; story < stories.Length; story++)
        {
            foreach (int document in stories[story])
            {
                _storyOf.Add(document, story);
            }
        }

        foreach (PropositionGroup group in groups.Where(group => group.Documents > 1))
        {
            int[] documents = [.. group.Members.Select(member => member.Document).Distinct()];
            foreach (int document in documents)
            {
                _kin.TryAdd(document, []);
                _kin[document].UnionWith(documents);
            }
        }
    }

    /// <summary>
    /// The documents that tell the story of most of those that make a claim, or say the same as more than half of them elsewhere: a
    /// report of an unlike genre may stand apart, and a digest shares something with everybody. They must share something at all.
    /// </summary>
    /// <param name="sayers">The documents that make the claim.</param>
    public HashSet<int> TellersOf(IReadOnlyCollection<int> sayers) =>
    [
        .. StoriesOf(sayers).SelectMany(story => _stories[story]).Where(_kin.ContainsKey),
        .. sayers.SelectMany(sayer => _kin.GetValueOrDefault(sayer, [])).CountBy(document => document)
            .Where(document => 2 * document.Value > sayers.Count).Select(document => document.Key),
    ];

    /// <summary>The story of most of the documents; of equals, each.</summary>
    private IEnumerable<int> StoriesOf(IEnumerable<int> documents)
    {
        var counts = documents.CountBy(document => _storyOf[document]).ToArray();
        int most = counts.Max(story => story.Value);
        return counts.Where(story => story.Value == most).Select(story => story.Key);
    }
}
