using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Tells how far two quotations say the same in the same order, word by word, in other words too: as two translations of one
/// sentence do. Not for several threads.
/// </summary>
internal sealed class QuotedMeaning
{
    // Words count as one from the nearness on at which a word and its kind, one step up, do.
    private const float Near = 0.5f;
    private const double NearWord = 0.8;

    private const double LeastWeight = 1; // what stands in more than a third of all articles weighs little, not nothing

    private readonly TermWeights _weights = new();
    private readonly SenseReader _senses;

    public QuotedMeaning() => _senses = new SenseReader(SenseTable.ReadShipped(), _weights);

    /// <summary>
    /// The weight of the words that have a fellow in the other, over the weight of all, in [0, 1], with how many there are; the
    /// best alignment in order.
    /// </summary>
    public (double Share, int Words) Compare(ImmutableArray<QuotedWord> left, ImmutableArray<QuotedWord> right)
    {
        var best = new (double Weight, int Words)[left.Length + 1, right.Length + 1];
        for (int row = 1; row <= left.Length; row++)
        {
            for (int column = 1; column <= right.Length; column++)
            {
                (double Weight, int Words) before = best[row - 1, column - 1];
                double like = Likeness(left[row - 1], right[column - 1]);
                (double Weight, int Words) joined = like > 0 ? (before.Weight + (like * (WeightOf(left[row - 1]) + WeightOf(right[column - 1]))), before.Words + 1) : (-1, 0);
                best[row, column] = new[] { joined, best[row - 1, column], best[row, column - 1] }.MaxBy(option => option.Weight);
            }
        }

        double all = left.Sum(WeightOf) + right.Sum(WeightOf);
        (double weight, int words) = best[left.Length, right.Length];
        return (all == 0 ? 0 : weight / all, words);
    }

    private double Likeness(QuotedWord left, QuotedWord right) =>
        left.Lemma == right.Lemma ? 1
        : left.Upos is "PROPN" or "NUM" or "PART" || right.Upos is "PROPN" or "NUM" or "PART" ? 0
        : SenseSimilarity.Compare(_senses.Find([left.Lemma], left.Upos), _senses.Find([right.Lemma], right.Upos)) is { Nearness: >= Near } ? NearWord
        : 0;

    private double WeightOf(QuotedWord word) => Math.Max(LeastWeight, _weights[Language.Morphology.Stemmer.Stem(word.Lemma)]);
}
