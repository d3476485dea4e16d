using System.Collections.Immutable;
using Synoptic.Stories.Merging;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Merging;

/// <summary>
/// Learns trees one after another, each from what those before it left (J. Friedman 2001), by first and second derivatives
/// of the logistic loss (T. Chen and C. Guestrin, "XGBoost", 2016) over binned features.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly MergingOptions _options;
    private readonly BinnedPairs _pairs;
    private readonly int[] _chosen;
    private readonly double[] _scores;
    private readonly double[] _slopes;
    private readonly double[] _curves;
    private readonly List<MergingModel.Node> _nodes = [];
    private readonly double[] _gains;

    private BoostedTrees(BinnedPairs pairs, int[] chosen, MergingOptions options)
    {
        (_pairs, _chosen, _options) = (pairs, chosen, options);
        _scores = new double[pairs.IsSame.Length];
        _slopes = new double[pairs.IsSame.Length];
        _curves = new double[pairs.IsSame.Length];
        _gains = new double[pairs.Columns];
    }

    /// <summary>Learns from some of the examples.</summary>
    /// <param name="pairs">All examples.</param>
    /// <param name="chosen">The indexes of those to learn from.</param>
    /// <param name="options">The training.</param>
    /// <param name="gains">What each feature gained, summed over all questions.</param>
    public static MergingModel Train(BinnedPairs pairs, int[] chosen, MergingOptions options, out double[] gains)
    {
        var trees = new BoostedTrees(pairs, chosen, options);
        gains = trees._gains;
        return trees.Train();
    }

    private MergingModel Train()
    {
        double share = (_chosen.Count(index => _pairs.IsSame[index]) + 1d) / (_chosen.Length + 2d);
        double bias = Math.Log(share / (1 - share));
        Array.Fill(_scores, bias);
        RandomSource random = RandomSource.For(_options.Seed, 7);
        var roots = ImmutableArray.CreateBuilder<int>();
        for (int tree = 0; tree < _options.Trees; tree++)
        {
            foreach (int index in _chosen)
            {
                double predicted = 1 / (1 + Math.Exp(-_scores[index]));
                _slopes[index] = predicted - (_pairs.IsSame[index] ? 1 : 0);
                _curves[index] = Math.Max(predicted * (1 - predicted), 1e-6);
            }

            int[] columns = [.. Enumerable.Range(0, _pairs.Columns)];
            random.Shuffle<int>(columns);
            columns = columns[..Math.Max(1, (int)(_options.Columns * columns.Length))];
            roots.Add(Grow(_chosen, [.. columns.Order()], _options.Depth));
        }

        return new MergingModel(roots.ToImmutable(), [.. _nodes], (float)bias, 0.5f);
    }

    private int Grow(int[] examples, int[] columns, int depth)
    {
        double slope = examples.Sum(index => _slopes[index]);
        double curve = examples.Sum(index => _curves[index]);
        Split best = depth == 0 ? default : columns.AsParallel().AsOrdered().Select(column => BestOf(column, examples, slope, curve)).Aggregate(default(Split), (one, other) => other.Gain > one.Gain ? other : one);
        int node = _nodes.Count;
        _nodes.Add(default);
        if (best.Gain <= 0)
        {
            float value = (float)(-_options.Rate * slope / (curve + _options.Decay));
            foreach (int index in examples)
            {
                _scores[index] += value;
            }

            _nodes[node] = new MergingModel.Node(-1, value, 0, 0);
            return node;
        }

        _gains[best.Column] += best.Gain;
        byte[] bins = _pairs.BinsOf(best.Column);
        int left = Grow([.. examples.Where(index => bins[index] <= best.Bin)], columns, depth - 1);
        int right = Grow([.. examples.Where(index => bins[index] > best.Bin)], columns, depth - 1);
        _nodes[node] = new MergingModel.Node(best.Column, _pairs.BorderOf(best.Column, best.Bin), left, right);
        return node;
    }

    private Split BestOf(int column, int[] examples, double slope, double curve)
    {
        int count = _pairs.CountOf(column);
        Span<double> slopes = stackalloc double[count];
        Span<double> curves = stackalloc double[count];
        byte[] bins = _pairs.BinsOf(column);
        foreach (int index in examples)
        {
            slopes[bins[index]] += _slopes[index];
            curves[bins[index]] += _curves[index];
        }

        Split best = default;
        double leftSlope = 0;
        double leftCurve = 0;
        for (int bin = 0; bin < count - 1; bin++)
        {
            leftSlope += slopes[bin];
            leftCurve += curves[bin];
            double gain = Worth(leftSlope, leftCurve) + Worth(slope - leftSlope, curve - leftCurve) - Worth(slope, curve);
            if (gain > best.Gain && leftCurve >= _options.LeastWeight && curve - leftCurve >= _options.LeastWeight)
            {
                best = new Split(column, bin, gain);
            }
        }

        return best;
    }

    private double Worth(double slope, double curve) => slope * slope / (curve + _options.Decay);

    private readonly record struct Split(int Column, int Bin, double Gain);
}
