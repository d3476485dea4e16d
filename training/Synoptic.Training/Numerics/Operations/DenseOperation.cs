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

        tape.Product.Add(input.View, weights.View, output.Values);
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
}
