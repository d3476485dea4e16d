using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Groups propositions, best links first, under average linkage; a group holds at most one proposition of
/// a document, or several that say the same, of which the nearest counts. Average linkage keeps a chain of half-alike sentences from becoming one group.
/// </summary>
internal static class Grouper
{
    /// <summary>A link of this score joins two groups whatever the mean of the others: a text says that both are of one thing.</summary>
    public const double Told = 2;

    // The mean of so many members of each side, spread over all, tells that of the whole; a set that a person reads has no more.
    private const int MostCompared = 20;

    /// <summary>Divides the propositions into groups whose mean pairwise score is at least <paramref name="threshold"/>.</summary>
    /// <param name="propositions">What to group, in order of document and place.</param>
    /// <param name="links">The pairs that may join two groups.</param>
    /// <param name="score">How alike two propositions are, in [0, 1].</param>
    /// <param name="threshold">The least mean score of a join, in [0, 1].</param>
    public static ImmutableArray<PropositionGroup> Group<T>(
        ImmutableArray<T> propositions, IEnumerable<Link> links, Func<T, T, double> score, double threshold)
        where T : Proposition => Group(propositions, links, score, threshold, (_, _) => false);

    /// <summary>Divides the propositions into groups whose mean pairwise score is at least <paramref name="threshold"/>.</summary>
    /// <param name="propositions">What to group, in order of document and place.</param>
    /// <param name="links">The pairs that may join two groups.</param>
    /// <param name="score">How alike two propositions are, in [0, 1].</param>
    /// <param name="threshold">The least mean score of a join, in [0, 1].</param>
    /// <param name="isRepeat">Whether two propositions of one document may stand in one group.</param>
    public static ImmutableArray<PropositionGroup> Group<T>(
        ImmutableArray<T> propositions, IEnumerable<Link> links, Func<T, T, double> score, double threshold, Func<T, T, bool> isRepeat)
        where T : Proposition
    {
        int[] groupOf = [.. Enumerable.Range(0, propositions.Length)];
        List<int>[] members = [.. groupOf.Select(index => new List<int> { index })];
        var parted = new HashSet<(int Left, int LeftCount, int Right, int RightCount)>();
        foreach (Link link in links.OrderByDescending(link => link.Score).ThenBy(link => link.Left).ThenBy(link => link.Right))
        {
            int left = groupOf[link.Left];
            int right = groupOf[link.Right];
            if (left == right || parted.Contains((left, members[left].Count, right, members[right].Count)))
            {
                continue;
            }

            if (!CanJoin(members[left], members[right], link.Score >= Told))
            {
                parted.Add((left, members[left].Count, right, members[right].Count));
            }
            else
            {
                members[left].AddRange(members[right]);
                members[right].ForEach(member => groupOf[member] = left);
                members[right].Clear();
            }
        }

        return
        [
            .. members.Where(group => group.Count > 0)
                .Select(group => new PropositionGroup([.. group.Order().Select(member => propositions[member])]))
                .OrderBy(group => group.Members[0].Place),
        ];

        bool CanJoin(List<int> left, List<int> right, bool isTold)
        {
            if (left.Any(first => right.Any(second => propositions[first].Document == propositions[second].Document && !isRepeat(propositions[first], propositions[second]))))
            {
                return false;
            }

            if (isTold)
            {
                return true;
            }

            (ImmutableArray<int> some, ImmutableArray<int> others) = (left.TakeSpread(MostCompared), right.TakeSpread(MostCompared));
            double[] scores = [.. some.SelectMany(first => others.Select(second => (First: first, Second: second)))
                .GroupBy(pair => (propositions[pair.First].Document, propositions[pair.Second].Document))
                .Select(pairs => pairs.Max(pair => score(propositions[pair.First], propositions[pair.Second])))];
            return scores.Sum() >= threshold * scores.Length;
        }
    }
}
