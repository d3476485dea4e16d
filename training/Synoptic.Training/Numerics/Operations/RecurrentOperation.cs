using System.Runtime.Intrinsics;
using Synoptic.Language.Numerics;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>
/// The recurrent part of a quasi-recurrent layer, fo-pooling in both directions
/// (J. Bradbury et al. 2016, "Quasi-Recurrent Neural Networks"):
/// <c>c = f * c' + (1 - f) * tanh(z)</c>, <c>h = o * c</c>, where <c>c'</c> is the state of the neighbour.
/// </summary>
internal static class RecurrentOperation
{
    /// <summary>Runs over the rows of each sentence.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="gates">Six blocks of columns before activation: z, f, o forwards, then z, f, o backwards.</param>
    /// <param name="starts">The first row of each sentence, and the number of rows at the end.</param>
    /// <returns>Two blocks of columns: h forwards, h backwards.</returns>
    public static Tensor Recur(this Tape tape, Tensor gates, int[] starts)
    {
        int width = gates.Columns / 6;
        Tensor output = tape.Make(gates.Rows, 2 * width);
        Activate(gates, width);
        float[] states = tape.Scratch(gates.Rows * 2 * width);
        for (int sentence = 0; sentence + 1 < starts.Length; sentence++)
        {
            Forward(gates, states, output, new Run(starts[sentence], starts[sentence + 1], 1, width, 0));
            Forward(gates, states, output, new Run(starts[sentence + 1] - 1, starts[sentence] - 1, -1, width, 1));
        }

        tape.Record(() =>
        {
            float[] carry = tape.Scratch(width);
            for (int sentence = 0; sentence + 1 < starts.Length; sentence++)
            {
                Backward(gates, states, output, carry, new Run(starts[sentence], starts[sentence + 1], 1, width, 0));
                Backward(gates, states, output, carry, new Run(starts[sentence + 1] - 1, starts[sentence] - 1, -1, width, 1));
            }
        });
        return output;
    }

    /// <summary>Replaces the gates by their activations; nothing else reads them.</summary>
    private static void Activate(Tensor gates, int width)
    {
        for (int row = 0; row < gates.Rows; row++)
        {
            for (int block = 0; block < 6; block++)
            {
                Span<Vector256<float>> values = Spans.Blocks(gates.Row(row).Slice(block * width, width));
                foreach (ref Vector256<float> value in values)
                {
                    value = block % 3 == 0 ? Exponential.Tanh(value) : Exponential.Sigmoid(value);
                }
            }
        }
    }

    private static void Forward(Tensor gates, float[] states, Tensor output, Run run)
    {
        Span<Vector256<float>> previous = Spans.Blocks(new float[run.Width].AsSpan());
        for (int row = run.First; row != run.End; row += run.Step)
        {
            Span<Vector256<float>> candidate = run.Gate(gates.Row(row), 0), forget = run.Gate(gates.Row(row), 1), open = run.Gate(gates.Row(row), 2);
            Span<Vector256<float>> state = run.State(states, row);
            Span<Vector256<float>> result = run.Half(output.Row(row));
            for (int index = 0; index < state.Length; index++)
            {
                state[index] = candidate[index] + forget[index] * (previous[index] - candidate[index]);
                result[index] = open[index] * state[index];
            }

            previous = state;
        }
    }

    private static void Backward(Tensor gates, float[] states, Tensor output, float[] carry, Run run)
    {
        Array.Clear(carry);
        Span<Vector256<float>> none = Spans.Blocks(new float[run.Width].AsSpan());
        for (int row = run.End - run.Step; row != run.First - run.Step; row -= run.Step)
        {
            Span<Vector256<float>> previous = row == run.First ? none : run.State(states, row - run.Step);
            ReturnRow(run.State(states, row), previous, run.Half(output.GradientRow(row)), Spans.Blocks(carry.AsSpan(0, run.Width)), new GateRows(gates.Row(row), gates.GradientRow(row)), run);
        }
    }

    private static void ReturnRow(
        Span<Vector256<float>> state, Span<Vector256<float>> previous, Span<Vector256<float>> gradients, Span<Vector256<float>> carry, GateRows rows, Run run)
    {
        Span<Vector256<float>> candidate = run.Gate(rows.Values, 0), forget = run.Gate(rows.Values, 1), open = run.Gate(rows.Values, 2);
        Span<Vector256<float>> candidateTarget = run.Gate(rows.Gradients, 0), forgetTarget = run.Gate(rows.Gradients, 1), openTarget = run.Gate(rows.Gradients, 2);
        for (int index = 0; index < carry.Length; index++)
        {
            Vector256<float> one = Vector256<float>.One;
            Vector256<float> openness = open[index], kept = forget[index], value = candidate[index];
            Vector256<float> change = gradients[index] * openness + carry[index];
            openTarget[index] += gradients[index] * state[index] * openness * (one - openness);
            forgetTarget[index] += change * (previous[index] - value) * kept * (one - kept);
            candidateTarget[index] += change * (one - kept) * (one - value * value);
            carry[index] = change * kept;
        }
    }

    /// <summary>The gates of one row and their derivatives.</summary>
    private readonly ref struct GateRows(Span<float> values, Span<float> gradients)
    {
        public Span<float> Values { get; } = values;

        public Span<float> Gradients { get; } = gradients;
    }

    /// <summary>One direction through one sentence, in blocks of eight columns.</summary>
    private readonly record struct Run(int First, int End, int Step, int Width, int Side)
    {
        public Span<Vector256<float>> Gate(Span<float> row, int gate) => Spans.Blocks(row.Slice((Side * 3 + gate) * Width, Width));

        public Span<Vector256<float>> Half(Span<float> row) => Spans.Blocks(row.Slice(Side * Width, Width));

        public Span<Vector256<float>> State(float[] states, int row) => Spans.Blocks(states.AsSpan((row * 2 + Side) * Width, Width));
    }
}
