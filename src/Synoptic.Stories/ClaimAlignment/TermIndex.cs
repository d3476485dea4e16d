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
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _mass;
    private readonly bool[] _isTelling;

    private TermIndex(int count)
    {
        _mass = new double[count];
        _isTelling = new bool[count];
    }

    /// <summary>All pairs of different documents that share a telling stem, each once, in order of the right, then the left.</summary>
    public static IEnumerable<SharedTerms> Pairs<T>(ImmutableArray<T> propositions)
        where T : Proposition
    {
        var index = new TermIndex(propositions.Length);
        for (int right = 0; right < propositions.Length; right++)
        {
            index.AddAndCollect(propositions[right].Terms, right);
            for (int left = 0; left < right; left++)
            {
                if (index._isTelling[left] && propositions[left].Document != propositions[right].Document)
                {
                    yield return new SharedTerms(left, right, index._mass[left]);
                }
            }
        }
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
