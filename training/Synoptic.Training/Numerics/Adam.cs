using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics;

/// <summary>
/// Adam (D. Kingma and J. Ba 2014) on summed shards, with the norm of the whole gradient clipped. Of a table, only
/// the rows that a batch touched are read and moved ("lazy").
/// </summary>
/// <param name="parameters">What is trained, in a fixed order.</param>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f; // the study's; forgets faster than the usual 0.999
    private const float Smallest = 1e-8f;
    private const double LargestNorm = 5;

    /// <summary>Updates made so far.</summary>
    public int Steps { get; set; }

    /// <summary>Moves every parameter by its gradient and clears the gradients.</summary>
    /// <returns>The norm of the gradient before clipping.</returns>
    public double Step(float rate)
    {
        Steps++;
        double[] norms = new double[parameters.Count];
        Parallel.For(0, parameters.Count, index => norms[index] = SumShards(parameters[index]));
        double norm = Math.Sqrt(norms.Sum());
        float clip = (float)Math.Min(1, LargestNorm / Math.Max(norm, 1e-12));
        float correction = rate * (float)(Math.Sqrt(1 - Math.Pow(SecondDecay, Steps)) / (1 - Math.Pow(FirstDecay, Steps)));
        Parallel.For(0, parameters.Count, index => Move(parameters[index], clip, correction * parameters[index].RateFactor));
        return norm;
    }

    /// <summary>Adds the gradients of the later shards to the first; returns the squared norm.</summary>
    private static double SumShards(Parameter parameter)
    {
        Tensor first = parameter.Shard(0);
        for (int shard = 1; shard < parameter.Touched.Count; shard++)
        {
            Tensor other = parameter.Shard(shard);
            if (!parameter.IsTable)
            {
                Spans.Add(other.Gradients, first.Gradients);
                other.Gradients.Clear();
                continue;
            }

            foreach (int row in parameter.Touched[shard].Rows)
            {
                parameter.Touched[0].Add(row);
                Spans.Add(other.GradientRow(row), first.GradientRow(row));
                other.GradientRow(row).Clear();
            }

            parameter.Touched[shard].Clear();
        }

        return parameter.IsTable
            ? parameter.Touched[0].Rows.Sum(row => (double)Spans.Dot(first.GradientRow(row), first.GradientRow(row)))
            : Spans.Dot(first.Gradients, first.Gradients);
    }

    private static void Move(Parameter parameter, float clip, float rate)
    {
        if (!parameter.IsTable)
        {
            MoveRange(parameter, 0, parameter.Values.Length, clip, rate);
            return;
        }

        foreach (int row in parameter.Touched[0].Rows)
        {
            MoveRange(parameter, row * parameter.Columns, parameter.Columns, clip, rate);
        }

        parameter.Touched[0].Clear();
    }

    private static void MoveRange(Parameter parameter, int start, int length, float clip, float rate)
    {
        Span<Vector256<float>> gradients = Spans.Blocks(parameter.Shard(0).Gradients.Slice(start, length));
        Span<Vector256<float>> values = Spans.Blocks(parameter.Values.AsSpan(start, length));
        Span<Vector256<float>> firsts = Spans.Blocks(parameter.FirstMoments.AsSpan(start, length));
        Span<Vector256<float>> seconds = Spans.Blocks(parameter.SecondMoments.AsSpan(start, length));
        for (int index = 0; index < gradients.Length; index++)
        {
            Vector256<float> gradient = gradients[index] * clip;
            firsts[index] = firsts[index] * FirstDecay + gradient * (1 - FirstDecay);
            seconds[index] = seconds[index] * SecondDecay + gradient * gradient * (1 - SecondDecay);
            values[index] -= firsts[index] * rate / (Vector256.Sqrt(seconds[index]) + Vector256.Create(Smallest));
        }

        gradients.Clear();
    }
}
