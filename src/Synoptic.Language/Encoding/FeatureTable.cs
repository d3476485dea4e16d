using System.Collections.Immutable;
using System.Runtime.Intrinsics;
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
        int column = 0;
        for (; column + Vector128<sbyte>.Count <= integers.Length; column += Vector128<sbyte>.Count)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.Create(integers[column..]));
            AddScaled(low, scale, target[column..]);
            AddScaled(high, scale, target[(column + Vector128<short>.Count)..]);
        }

        for (; column < integers.Length; column++)
        {
            target[column] += integers[column] * scale;
        }
    }

    private static void AddScaled(Vector128<short> integers, float scale, Span<float> target)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(integers);
        (Vector128.Create<float>(target) + Vector128.ConvertToSingle(low) * scale).CopyTo(target);
        Span<float> rest = target[Vector128<float>.Count..];
        (Vector128.Create<float>(rest) + Vector128.ConvertToSingle(high) * scale).CopyTo(rest);
    }
}
