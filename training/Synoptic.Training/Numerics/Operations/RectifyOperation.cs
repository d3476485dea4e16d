using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>The leaky rectifier (A. Maas et al. 2013).</summary>
internal static class RectifyOperation
{
    /// <summary>What is left of a negative number: an eighth, which integers can shift.</summary>
    public const float Slope = 0.125f;

    /// <summary>Positive numbers as they are, negative ones times <see cref="Slope"/>.</summary>
    public static Tensor Rectify(this Tape tape, Tensor input)
    {
        Tensor output = tape.Make(input.Rows, input.Columns);
        Span<Vector256<float>> values = Spans.Blocks(output.Values);
        Span<Vector256<float>> inputs = Spans.Blocks(input.Values);
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = Vector256.MaxNative(inputs[index], inputs[index] * Slope);
        }

        tape.Record(() =>
        {
            Span<Vector256<float>> given = Spans.Blocks(input.Values);
            Span<Vector256<float>> gradients = Spans.Blocks(output.Gradients);
            Span<Vector256<float>> targets = Spans.Blocks(input.Gradients);
            for (int index = 0; index < targets.Length; index++)
            {
                Vector256<float> isPositive = Vector256.GreaterThan(given[index], Vector256<float>.Zero);
                targets[index] += Vector256.ConditionalSelect(isPositive, gradients[index], gradients[index] * Slope);
            }
        });
        return output;
    }
}
