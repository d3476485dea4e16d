using System.Collections.Immutable;
using Synoptic.Language.Models;

namespace Synoptic.Language.Encoding;

/// <summary>A table of rows, one for each value of a feature.</summary>
internal sealed class FeatureTable(ModelTensor tensor)
{
    /// <summary>Numbers in a row.</summary>
    public int Width => tensor.Columns;

    /// <summary>Writes the sum of some rows over the root of their number.</summary>
    public void Write(ImmutableArray<int> rows, Span<float> target)
    {
        target.Clear();
        float share = 1 / MathF.Sqrt(Math.Max(1, rows.Length));
        foreach (int row in rows)
        {
            Add(row, share, target);
        }
    }

    /// <summary>Adds a row.</summary>
    public void Add(int row, float share, Span<float> target)
    {
        ReadOnlySpan<sbyte> integers = tensor.Row(row);
        float scale = tensor.Floats[row] * share;
        for (int column = 0; column < integers.Length; column++)
        {
            target[column] += integers[column] * scale;
        }
    }
}
