namespace Synoptic.Training.Numerics.Operations;

/// <summary>An affine map of every row.</summary>
internal static class DenseOperation
{
    /// <summary><c>input x weights + bias</c>; <paramref name="bias"/> is one row.</summary>
    public static Tensor Dense(this Tape tape, Tensor input, Tensor weights, Tensor bias)
    {
        Tensor output = tape.Make(input.Rows, weights.Columns);
        for (int row = 0; row < output.Rows; row++)
        {
            bias.Values.CopyTo(output.Row(row));
        }

        tape.Product.Add(Rounded(tape, input).View, weights.View, output.Values);
        tape.Record(() =>
        {
            tape.Product.Add(output.GradientView, weights.View.Transposed, input.Gradients);
            tape.Product.Add(input.View.Transposed, output.GradientView, weights.Gradients);
            for (int row = 0; row < output.Rows; row++)
            {
                Spans.Add(output.GradientRow(row), bias.Gradients);
            }
        });
        return output;
    }

    private static Tensor Rounded(Tape tape, Tensor input)
    {
        if (tape.ActivationBits == 0)
        {
            return input;
        }

        Tensor rounded = tape.Make(input.Rows, input.Columns);
        int highest = (1 << (tape.ActivationBits - 1)) - 1;
        for (int row = 0; row < input.Rows; row++)
        {
            float scale = 0;
            foreach (float value in input.Row(row))
            {
                scale = MathF.Max(scale, MathF.Abs(value));
            }

            scale = MathF.Max(scale, 1e-20f) / highest;
            for (int column = 0; column < input.Columns; column++)
            {
                rounded.Row(row)[column] = MathF.Round(input.Row(row)[column] / scale) * scale;
            }
        }

        return rounded;
    }
}
