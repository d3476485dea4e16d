using Synoptic.Training.Numerics;

namespace Synoptic.Training.Segmenting;

/// <summary>
/// Logistic regression over hashed features by AdaGrad (J. Duchi et al. 2011), one example at a time. The weights
/// returned are averaged over the last half of the steps and rounded to one byte each.
/// </summary>
internal sealed class LogisticTrainer(SegmenterOptions options)
{
    private const int Levels = 31; // 127 gain nothing on the development sets and make the file half as large again

    /// <summary>Learns weights; their number is a power of two.</summary>
    public sbyte[] Train(ExampleStore examples, int size, RandomSource random)
    {
        var weights = new float[size];
        var squares = new float[size];
        var sums = new double[size];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int index in order)
            {
                Step(examples, index, weights, squares);
            }

            for (int i = 0; i < size && epoch >= options.Epochs / 2; i++)
            {
                sums[i] += weights[i];
            }
        }

        return Round(sums);
    }

    private void Step(ExampleStore examples, int index, float[] weights, float[] squares)
    {
        int mask = weights.Length - 1;
        ReadOnlySpan<uint> features = examples.Features(index);
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[(int)feature & mask];
        }

        float error = (examples.Answer(index) ? 1 : 0) - 1 / (1 + MathF.Exp(-sum));
        foreach (uint feature in features)
        {
            int place = (int)feature & mask;
            float gradient = error - options.Decay * weights[place];
            squares[place] += gradient * gradient;
            weights[place] += options.Rate * gradient / MathF.Sqrt(squares[place] + 1e-6f);
        }
    }

    /// <summary>Few levels make a small file; only the sign of a sum counts, so the scale is free.</summary>
    private static sbyte[] Round(double[] sums)
    {
        double largest = Math.Max(sums.Max(Math.Abs), 1e-9);
        return [.. sums.Select(sum => (sbyte)Math.Round(sum / largest * Levels))];
    }
}
