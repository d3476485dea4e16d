using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Coreference;

/// <summary>
/// How many mentions each gold chain of a document shares with each predicted one, and what the measures count in it.
/// Predicted mentions need not be gold: the counts follow Pradhan and others, "Scoring Coreference Partitions of
/// Predicted Mentions" (ACL 2014).
/// </summary>
internal sealed class ChainOverlap
{
    private readonly ImmutableArray<ImmutableArray<ScoredMention>> _gold;
    private readonly ImmutableArray<ImmutableArray<ScoredMention>> _predicted;
    private readonly Dictionary<ScoredMention, int> _goldChain;
    private readonly Dictionary<ScoredMention, int> _predictedChain;
    private readonly int[,] _shared;

    public ChainOverlap(ResolvedDocument document)
    {
        _gold = document.Gold;
        _predicted = document.Predicted;
        _goldChain = ChainOfMention(_gold);
        _predictedChain = ChainOfMention(_predicted);
        _shared = new int[_gold.Length, _predicted.Length];
        foreach (ScoredMention mention in _gold.SelectMany(chain => chain))
        {
            if (_predictedChain.TryGetValue(mention, out int predicted))
            {
                _shared[_goldChain[mention], predicted]++;
            }
        }
    }

    public MatchCount Mentions(Func<ScoredMention, bool> isCounted) => new(
        _goldChain.Keys.Count(mention => isCounted(mention) && _predictedChain.ContainsKey(mention)),
        _predictedChain.Keys.Count(isCounted),
        _goldChain.Keys.Count(isCounted));

    /// <summary>
    /// Links. A chain of n mentions needs n - 1; it keeps as many as its shared mentions less the parts that the other
    /// side cuts them into, which is the same from both sides.
    /// </summary>
    public ChainCount Muc()
    {
        int kept = _shared.Cast<int>().Sum(shared => Math.Max(0, shared - 1));
        return new ChainCount(kept, Links(_gold), kept, Links(_predicted));
    }

    /// <summary>Mentions: each gives the share of its chain that is in its chain of the other side.</summary>
    public ChainCount B3(Func<ScoredMention, bool> isCounted)
    {
        double found = 0;
        double right = 0;
        foreach (ScoredMention mention in _gold.SelectMany(chain => chain).Where(isCounted))
        {
            if (_predictedChain.TryGetValue(mention, out int predicted))
            {
                int gold = _goldChain[mention];
                found += (double)_shared[gold, predicted] / _gold[gold].Length;
                right += (double)_shared[gold, predicted] / _predicted[predicted].Length;
            }
        }

        return new ChainCount(found, _goldChain.Keys.Count(isCounted), right, _predictedChain.Keys.Count(isCounted));
    }

    /// <summary>Chains: matched one to one, a pair gives twice the shared mentions over the mentions of both (phi-4).</summary>
    public ChainCount Ceafe()
    {
        double similarity = Assignment.Best(_gold.Length, _predicted.Length, Phi4).Sum(pair => Phi4(pair.Row, pair.Column));
        return new ChainCount(similarity, _gold.Length, similarity, _predicted.Length);
    }

    private double Phi4(int gold, int predicted) =>
        2d * _shared[gold, predicted] / (_gold[gold].Length + _predicted[predicted].Length);

    private static int Links(ImmutableArray<ImmutableArray<ScoredMention>> chains) => chains.Sum(chain => chain.Length - 1);

    private static Dictionary<ScoredMention, int> ChainOfMention(ImmutableArray<ImmutableArray<ScoredMention>> chains)
    {
        Dictionary<ScoredMention, int> chainOf = [];
        for (int chain = 0; chain < chains.Length; chain++)
        {
            foreach (ScoredMention mention in chains[chain])
            {
                chainOf.Add(mention, chain);
            }
        }

        return chainOf;
    }
}
