using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Learning;

/// <summary>
/// Trains a network. A batch is cut into a fixed number of shards, each with gradients of its own that are summed in
/// order, so that the result does not depend on how many cores work.
/// </summary>
internal sealed class Trainer
{
    /// <summary>Shards of a batch; at most so many cores are used.</summary>
    public const int Shards = 2;

    private const ulong OrderPurpose = 1UL << 40;

    private readonly Network _network;
    private readonly TrainingOptions _options;
    private readonly Adam _adam;
    private readonly WeightAverage _average;
    private readonly Tape[] _tapes;
    private readonly double[] _losses = new double[Enum.GetValues<Head>().Length];

    public Trainer(Network network, TrainingOptions options)
    {
        _network = network;
        _options = options;
        _adam = new Adam(network.Parameters);
        _average = new WeightAverage(network.Parameters);
        _tapes = [.. Enumerable.Range(0, Shards).Select(shard => new Tape(shard, MatrixProduct.Create()))];
    }

    /// <summary>The optimizer, for checkpoints.</summary>
    public Adam Adam => _adam;

    /// <summary>The mean of the last weights.</summary>
    public WeightAverage Average => _average;

    /// <summary>Trains from the step that the optimizer has reached to the end.</summary>
    /// <param name="pool">What to learn from.</param>
    /// <param name="afterEpoch">Called with the number of the epoch, from 1, and a line on its losses.</param>
    public void Train(ExamplePool pool, Action<int, string> afterEpoch)
    {
        int total = Plan(pool, 0).Count * _options.Epochs; // epochs differ by a batch or two at most
        int done = 0;
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            List<Example[]> batches = Plan(pool, epoch);
            if (done + batches.Count <= _adam.Steps)
            {
                done += batches.Count;
                continue;
            }

            Array.Clear(_losses);
            foreach (Example[] batch in batches)
            {
                Step(batch, ++done, total);
            }

            afterEpoch(epoch + 1, string.Join(' ', Enum.GetValues<Head>().Select(head => $"{head} {_losses[(int)head] / batches.Count:F3}")));
        }
    }

    private List<Example[]> Plan(ExamplePool pool, int epoch) =>
        pool.Plan(_options.BatchRows, RandomSource.For(_options.Seed, OrderPurpose + (ulong)epoch));

    private void Step(Example[] examples, int step, int total)
    {
        int rows = examples.Sum(example => example.Types.Length);
        var losses = new double[Shards][];
        Parallel.For(0, Shards, shard =>
        {
            _tapes[shard].Reset(true, RandomSource.For(_options.Seed, (ulong)step * Shards + (ulong)shard));
            Example[] part = [.. examples.Where((_, index) => index % Shards == shard)];
            losses[shard] = part.Length == 0 ? new double[_losses.Length] : _network.Learn(_tapes[shard], new Batch(part), rows);
        });
        _adam.Step(RateAt(step, total));
        for (int head = 0; head < _losses.Length; head++)
        {
            _losses[head] += losses.Sum(loss => loss[head]);
        }

        float averaged = total * (1 - _options.AveragedShare);
        if (step >= averaged && step - 1 < averaged)
        {
            _average.Clear(); // a run that goes on after its end averages anew
        }

        if (step >= averaged && step % _options.AverageEvery == 0)
        {
            _average.Add();
        }
    }

    /// <summary>A straight rise, then half a cosine down to zero.</summary>
    private float RateAt(int step, int total)
    {
        float rise = Math.Min(1f, (float)step / _options.Warmup);
        float progress = Math.Min(1f, (float)step / total);
        return _options.Rate * rise * 0.5f * (1 + MathF.Cos(MathF.PI * progress));
    }
}
