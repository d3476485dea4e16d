namespace Synoptic.Training.Numerics.Operations;

/// <summary>Dropout (N. Srivastava et al. 2014).</summary>
internal static class DropoutOperation
{
    /// <summary>Sets each element to zero with probability <paramref name="rate"/> and scales the others up; outside training, nothing.</summary>
    public static Tensor Drop(this Tape tape, Tensor input, float rate)
    {
        if (!tape.IsTraining || rate <= 0)
        {
            return input;
        }

        float[] mask = Mask(tape, input.Rows * input.Columns, rate);
        Tensor output = tape.Make(input.Rows, input.Columns);
        Spans.AddProduct(input.Values, mask, output.Values);
        tape.Record(() => Spans.AddProduct(output.Gradients, mask, input.Gradients));
        return output;
    }

    /// <summary>Sets whole rows to zero with probability <paramref name="rate"/>; the others stay as they are.</summary>
    public static Tensor DropRows(this Tape tape, Tensor input, float rate)
    {
        if (!tape.IsTraining || rate <= 0)
        {
            return input;
        }

        float[] mask = tape.Scratch(input.Rows * input.Columns);
        for (int row = 0; row < input.Rows; row++)
        {
            mask.AsSpan(row * input.Columns, input.Columns).Fill(tape.Random.Unit() < rate ? 0 : 1);
        }

        Tensor output = tape.Make(input.Rows, input.Columns);
        Spans.AddProduct(input.Values, mask, output.Values);
        tape.Record(() => Spans.AddProduct(output.Gradients, mask, input.Gradients));
        return output;
    }

    /// <summary>Four decisions of 16 bits from each random draw.</summary>
    private static float[] Mask(Tape tape, int length, float rate)
    {
        float[] mask = tape.Scratch(length);
        uint threshold = (uint)(rate * (1 << 16));
        float kept = 1 / (1 - rate);
        ulong bits = 0;
        for (int index = 0; index < length; index++)
        {
            bits = (index & 3) == 0 ? tape.Random.Next() : bits >> 16;
            mask[index] = (bits & 0xFFFF) < threshold ? 0 : kept;
        }

        return mask;
    }
}
