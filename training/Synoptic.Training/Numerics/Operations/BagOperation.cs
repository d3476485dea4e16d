using System.Collections.Immutable;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>The sum of some rows of a table over the root of their number, for each of a list of bags.</summary>
internal static class BagOperation
{
    /// <summary>Row <c>i</c> of the result is the sum of the table's rows that <c>bags[i]</c> names, over the root of their number: the deviation stays that of a row.</summary>
    public static Tensor Bag(this Tape tape, Parameter table, IReadOnlyList<ImmutableArray<int>> bags)
    {
        Tensor rows = tape.Use(table);
        Tensor output = tape.Make(bags.Count, table.Columns);
        for (int bag = 0; bag < bags.Count; bag++)
        {
            float share = ShareOf(bags[bag]);
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
            float share = ShareOf(bags[bag]);
            foreach (int row in bags[bag])
            {
                touched.Add(row);
                Spans.Add(output.GradientRow(bag), rows.GradientRow(row), share);
            }
        }
    }

    private static float ShareOf(ImmutableArray<int> bag) => 1 / MathF.Sqrt(Math.Max(1, bag.Length));
}
