namespace Synoptic.Training.Numerics.Operations;

/// <summary>A choice of rows, in any order and number.</summary>
internal static class RowsOperation
{
    /// <summary>Row <c>i</c> of the result is row <c>picks[i]</c> of <paramref name="input"/>.</summary>
    public static Tensor Rows(this Tape tape, Tensor input, int[] picks)
    {
        Tensor output = tape.Make(picks.Length, input.Columns);
        for (int row = 0; row < picks.Length; row++)
        {
            input.Row(picks[row]).CopyTo(output.Row(row));
        }

        tape.Record(() =>
        {
            for (int row = 0; row < picks.Length; row++)
            {
                Spans.Add(output.GradientRow(row), input.GradientRow(picks[row]));
            }
        });
        return output;
    }
}
