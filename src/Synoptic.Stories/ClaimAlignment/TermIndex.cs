using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds the propositions that share telling words, and how much they share: every stem lists who holds it, and
/// each proposition adds the weight of its stems to all those before it in their lists.
/// </summary>
internal sealed class TermIndex
{
    // Stems lighter than this stand in more than one article of seven: pairs that share nothing heavier are never alike.
    private const double LightestKey = 2;

    // In a set that a person reads side by side every pair counts. In a larger one each is joined to the others through those
    // before it that are most like it, however many copies there are.
    private const int FewDocuments = 20;
    private const int MostPairs = 64;

    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _mass;
    private readonly bool[] _isTelling;

    private TermIndex(int count)
    {
        _mass = new double[count];
        _isTelling = new bool[count];
    }

    /// <summary>
    /// The pairs of different documents that share a telling stem, each once, in order of the right, then the left; of more than
    /// twenty documents, for each proposition those with the 64 before it that are most like it.
    /// </summary>
    public static IEnumerable<SharedTerms> Pairs<T>(ImmutableArray<T> propositions)
        where T : Proposition
    {
        var index = new TermIndex(propositions.Length);
        bool isLarge = propositions.Select(proposition => proposition.Document).Distinct().Skip(FewDocuments).Any();
        var pairs = new List<SharedTerms>();
        for (int right = 0; right < propositions.Length; right++)
        {
            index.AddAndCollect(propositions[right].Terms, right);
            pairs.Clear();
            for (int left = 0; left < right; left++)
            {
                if (index._isTelling[left] && propositions[left].Document != propositions[right].Document)
                {
                    pairs.Add(new SharedTerms(left, right, index._mass[left]));
                }
            }

            foreach (SharedTerms pair in isLarge && pairs.Count > MostPairs ? MostAlike(propositions, pairs) : pairs)
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<SharedTerms> MostAlike<T>(ImmutableArray<T> propositions, List<SharedTerms> pairs)
        where T : Proposition
    {
        var best = new PriorityQueue<SharedTerms, (double Similarity, int Before)>();
        foreach (SharedTerms pair in pairs)
        {
            (double, int) priority = (propositions[pair.Left].Terms.Similarity(propositions[pair.Right].Terms, pair.Mass), -pair.Left);
            if (best.Count < MostPairs)
            {
                best.Enqueue(pair, priority);
            }
            else
            {
                best.EnqueueDequeue(pair, priority);
            }
        }

        return best.UnorderedItems.Select(item => item.Element).OrderBy(pair => pair.Left);
    }

    private void AddAndCollect(TermVector terms, int proposition)
    {
        Array.Clear(_mass, 0, proposition);
        Array.Clear(_isTelling, 0, proposition);
        for (int term = 0; term < terms.Terms.Length; term++)
        {
            double weight = terms.Weights[term];
            List<int> postings = Postings(terms.Terms[term]);
            foreach (int earlier in CollectionsMarshal.AsSpan(postings))
            {
                _mass[earlier] += weight;
                _isTelling[earlier] |= weight >= LightestKey;
            }

            postings.Add(proposition);
        }
    }

    private List<int> Postings(string term)
    {
        if (!_postings.TryGetValue(term, out List<int>? postings))
        {
            _postings.Add(term, postings = []);
        }

        return postings;
    }
}
