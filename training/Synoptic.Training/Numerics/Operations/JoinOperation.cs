namespace Synoptic.Training.Numerics.Operations;

/// <summary>Matrices of equal height side by side.</summary>
internal static class JoinOperation
{
    /// <summary>The columns of all <paramref name="parts"/>, in order.</summary>
    public static Tensor Join(this Tape tape, params Tensor[] parts)
    {
        Tensor output = tape.Make(parts[0].Rows, parts.Sum(part => part.Columns));
        for (int row = 0; row < output.Rows; row++)
        {
            int start = 0;
            foreach (Tensor part in parts)
            {
                part.Row(row).CopyTo(output.Row(row)[start..]);
                start += part.Columns;
            }
        }

        tape.Record(() =>
        {
            for (int row = 0; row < output.Rows; row++)
            {
                int start = 0;
                foreach (Tensor part in parts)
                {
                    Spans.Add(output.GradientRow(row).Slice(start, part.Columns), part.GradientRow(row));
                    start += part.Columns;
                }
            }
        });
        return output;
    }
}
