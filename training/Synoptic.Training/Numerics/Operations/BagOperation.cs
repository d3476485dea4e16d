using System.Collections.Immutable;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>The mean of some rows of a table, for each of a list of bags.</summary>
internal static class BagOperation
{
    /// <summary>Row <c>i</c> of the result is the mean of the table's rows that <c>bags[i]</c> names; of none, zero.</summary>
    public static Tensor Bag(this Tape tape, Parameter table, IReadOnlyList<ImmutableArray<int>> bags)
    {
        Tensor rows = tape.Use(table);
        Tensor output = tape.Make(bags.Count, table.Columns);
        for (int bag = 0; bag < bags.Count; bag++)
        {
            float share = 1f / Math.Max(1, bags[bag].Length);
            foreach (int row in bags[bag])
            {
                Spans.Add(rows.Row(row), output.Row(bag), share);
            }
        }

        if (table.RateFactor > 0)
        {
            tape.Record(() => Return(table.Touched[tape.Shard], rows, output, bags));
        }

        return output;
    }

    private static void Return(RowSet touched, Tensor rows, Tensor output, IReadOnlyList<ImmutableArray<int>> bags)
    {
        for (int bag = 0; bag < bags.Count; bag++)
        {
            float share = 1f / Math.Max(1, bags[bag].Length);
            foreach (int row in bags[bag])
            {
                touched.Add(row);
                Spans.Add(output.GradientRow(bag), rows.GradientRow(row), share);
            }
        }
    }
}
