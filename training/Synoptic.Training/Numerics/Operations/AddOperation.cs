namespace Synoptic.Training.Numerics.Operations;

/// <summary>Element-wise sums and products.</summary>
internal static class AddOperation
{
    /// <summary><c>left + right</c>.</summary>
    public static Tensor Add(this Tape tape, Tensor left, Tensor right)
    {
        Tensor output = tape.Make(left.Rows, left.Columns);
        left.Values.CopyTo(output.Values);
        Spans.Add(right.Values, output.Values);
        tape.Record(() =>
        {
            Spans.Add(output.Gradients, left.Gradients);
            Spans.Add(output.Gradients, right.Gradients);
        });
        return output;
    }

    /// <summary><c>left x right</c>, element by element.</summary>
    public static Tensor Multiply(this Tape tape, Tensor left, Tensor right)
    {
        Tensor output = tape.Make(left.Rows, left.Columns);
        Spans.AddProduct(left.Values, right.Values, output.Values);
        tape.Record(() =>
        {
            Spans.AddProduct(output.Gradients, right.Values, left.Gradients);
            Spans.AddProduct(output.Gradients, left.Values, right.Gradients);
        });
        return output;
    }
}
