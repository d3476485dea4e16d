using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>Layer normalisation (J. L. Ba et al. 2016).</summary>
internal static class NormOperation
{
    /// <summary>Keeps the deviation away from zero.</summary>
    public const float Smallest = 1e-5f;

    /// <summary>Each row with mean 0 and variance 1, times <paramref name="gain"/>, plus <paramref name="bias"/>.</summary>
    public static Tensor Norm(this Tape tape, Tensor input, Tensor gain, Tensor bias)
    {
        Tensor output = tape.Make(input.Rows, input.Columns);
        float[] normal = tape.Scratch(input.Rows * input.Columns);
        float[] scales = tape.Scratch(input.Rows);
        for (int row = 0; row < input.Rows; row++)
        {
            Span<float> unit = normal.AsSpan(row * input.Columns, input.Columns);
            scales[row] = Standardize(input.Row(row), unit);
            bias.Values.CopyTo(output.Row(row));
            Spans.AddProduct(unit, gain.Values, output.Row(row));
        }

        tape.Record(() =>
        {
            for (int row = 0; row < input.Rows; row++)
            {
                ReadOnlySpan<float> unit = normal.AsSpan(row * input.Columns, input.Columns);
                Return(output.GradientRow(row), unit, scales[row], input.GradientRow(row), gain, bias);
            }
        });
        return output;
    }

    /// <summary>Writes the row with mean 0 and variance 1; returns the factor.</summary>
    private static float Standardize(ReadOnlySpan<float> values, Span<float> unit)
    {
        float mean = Spans.Sum(values) / values.Length;
        for (int column = 0; column < unit.Length; column++)
        {
            unit[column] = values[column] - mean;
        }

        float scale = 1 / MathF.Sqrt(Spans.Dot(unit, unit) / unit.Length + Smallest);
        foreach (ref float value in unit)
        {
            value *= scale;
        }

        return scale;
    }

    private static void Return(
        ReadOnlySpan<float> gradients, ReadOnlySpan<float> unit, float scale, Span<float> target, Tensor gain, Tensor bias)
    {
        Spans.Add(gradients, bias.Gradients);
        Spans.AddProduct(gradients, unit, gain.Gradients);
        ReadOnlySpan<Vector256<float>> changes = Spans.Blocks(gradients), units = Spans.Blocks(unit);
        Span<Vector256<float>> gains = Spans.Blocks(gain.Values), targets = Spans.Blocks(target);
        Vector256<float> sums = Vector256<float>.Zero, alongs = Vector256<float>.Zero;
        for (int index = 0; index < units.Length; index++)
        {
            Vector256<float> part = changes[index] * gains[index];
            sums += part;
            alongs += part * units[index];
        }

        Vector256<float> sum = Vector256.Create(Vector256.Sum(sums) / unit.Length);
        Vector256<float> along = Vector256.Create(Vector256.Sum(alongs) / unit.Length);
        for (int index = 0; index < units.Length; index++)
        {
            targets[index] += (changes[index] * gains[index] - sum - units[index] * along) * scale;
        }
    }
}
