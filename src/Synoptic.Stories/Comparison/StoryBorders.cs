using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Parts what only looks alike: two stories have the same phrases, and each its dead. What reports of two stories say stays
/// one claim only where the words share a name that hardly any article holds, as with a digest. A report that stands alone may
/// tell another's story in a way of its own, so that it has no border.
/// </summary>
public static class StoryBorders
{
    // Stems that stand in fewer than about 1 in 1,000 articles, as the shipped table weighs them.
    private const double Rare = 7;

    /// <summary>The groups, those across stories parted.</summary>
    /// <param name="groups">Propositions that say the same, stories not regarded.</param>
    /// <param name="stories">The indexes of the documents of each story.</param>
    public static ImmutableArray<PropositionGroup> Part(ImmutableArray<PropositionGroup> groups, ImmutableArray<ImmutableArray<int>> stories)
    {
        FrozenDictionary<int, int> storyOf = stories
            .Where(story => story.Length > 1)
            .SelectMany((story, index) => story.Select(document => (document, index)))
            .ToFrozenDictionary(entry => entry.document, entry => entry.index);
        return [.. groups.SelectMany(group => Part(group, storyOf))];
    }

    private static IEnumerable<PropositionGroup> Part(PropositionGroup group, FrozenDictionary<int, int> storyOf)
    {
        if (group.Members.Select(member => member.Document).Where(storyOf.ContainsKey).DistinctBy(document => storyOf[document]).Count() < 2)
        {
            return [group];
        }

        List<List<Proposition>> parts = [];
        foreach (Proposition member in group.Members)
        {
            List<Proposition>[] joined = [.. parts.Where(part => part.Any(other => BelongTogether(member, other, storyOf)))];
            parts.RemoveAll(joined.Contains);
            parts.Add([.. joined.SelectMany(part => part), member]);
        }

        return parts.Select(part => new PropositionGroup([.. part.OrderBy(group.Members.IndexOf)]));
    }

    private static bool BelongTogether(Proposition left, Proposition right, FrozenDictionary<int, int> storyOf) =>
        AreInOne(left, right, storyOf) || RareTerms(left).Overlaps(RareTerms(right));

    private static bool AreInOne(Proposition left, Proposition right, FrozenDictionary<int, int> storyOf) =>
        !storyOf.TryGetValue(left.Document, out int one) || !storyOf.TryGetValue(right.Document, out int other) || one == other;

    private static HashSet<string> RareTerms(Proposition proposition) =>
        [.. proposition.Terms.Terms.Where((_, index) => proposition.Terms.Weights[index] >= Rare)];
}
