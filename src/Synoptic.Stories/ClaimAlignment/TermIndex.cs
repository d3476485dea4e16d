using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Finds the propositions that share telling words, without comparing all pairs.</summary>
internal sealed class TermIndex
{
    // Stems lighter than this stand in more than one article of seven: pairs that share nothing heavier are never alike.
    private const double LightestKey = 2;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    /// <summary>All pairs of different documents that share a telling stem, each once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs<T>(ImmutableArray<T> propositions)
        where T : Proposition
    {
        var index = new TermIndex();
        var seen = new SortedSet<int>();
        for (int right = 0; right < propositions.Length; right++)
        {
            seen.Clear();
            index.AddAndCollect(propositions[right].Terms, right, seen);
            foreach (int left in seen.Where(left => propositions[left].Document != propositions[right].Document))
            {
                yield return (left, right);
            }
        }
    }

    private void AddAndCollect(TermVector terms, int proposition, SortedSet<int> seen)
    {
        for (int term = 0; term < terms.Terms.Length; term++)
        {
            if (terms.Weights[term] < LightestKey)
            {
                continue;
            }

            if (!_postings.TryGetValue(terms.Terms[term], out List<int>? postings))
            {
                _postings.Add(terms.Terms[term], postings = []);
            }

            seen.UnionWith(postings);
            postings.Add(proposition);
        }
    }
}
