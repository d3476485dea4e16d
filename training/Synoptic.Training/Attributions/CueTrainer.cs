using Synoptic.Training.Numerics;
using Synoptic.Training.Segmenting;

namespace Synoptic.Training.Attributions;

/// <summary>Logistic regression over hashed features by AdaGrad (J. Duchi et al. 2011), averaged over the last half of the passes.</summary>
internal sealed class CueTrainer(AttributionOptions options)
{
    private readonly float[] _weights = new float[1 << options.CueBits];
    private readonly float[] _squares = new float[1 << options.CueBits];
    private readonly double[] _sums = new double[1 << options.CueBits];

    /// <summary>Learns the weights; an answer is yes where their sum is more than 0.</summary>
    public float[] Train(ExampleStore examples, RandomSource random)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < options.CueEpochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int index in order)
            {
                Step(examples.Features(index), examples.Answer(index));
            }

            for (int i = 0; i < _sums.Length && epoch >= options.CueEpochs / 2; i++)
            {
                _sums[i] += _weights[i];
            }
        }

        int counted = options.CueEpochs - options.CueEpochs / 2;
        float[] weights = [.. _sums.Select(sum => (float)(sum / counted))];
        weights[(int)examples.Features(0)[0] & (weights.Length - 1)] -= MathF.Log(options.CueThreshold / (1 - options.CueThreshold)); // the first feature is that of every word
        return weights;
    }

    private void Step(ReadOnlySpan<uint> features, bool answer)
    {
        int mask = _weights.Length - 1;
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[(int)feature & mask];
        }

        float error = (answer ? 1 : 0) - 1 / (1 + MathF.Exp(-sum));
        if (MathF.Abs(error) < 1e-4f)
        {
            return;
        }

        foreach (uint feature in features)
        {
            int place = (int)feature & mask;
            float gradient = error - options.Decay * _weights[place];
            _squares[place] += gradient * gradient;
            _weights[place] += options.CueRate * gradient / MathF.Sqrt(_squares[place] + 1e-6f);
        }
    }
}
