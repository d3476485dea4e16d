namespace Synoptic.Training.Numerics.Operations;

/// <summary>What each row should be: up to <see cref="Width"/> labels, each with a share of the probability.</summary>
/// <param name="width">Labels per row.</param>
/// <param name="rows">Rows.</param>
internal sealed class SoftTargets(int width, int rows)
{
    /// <summary>Labels per row.</summary>
    public int Width => width;

    /// <summary>Rows.</summary>
    public int Rows => rows;

    /// <summary>The labels, row by row; a place without a label has share 0.</summary>
    public int[] Labels { get; } = new int[rows * width];

    /// <summary>The shares, row by row; a row of zeros teaches nothing.</summary>
    public float[] Shares { get; } = new float[rows * width];

    /// <summary>Whether any of a row's labels is right, however the shares fall on them.</summary>
    public bool[] IsAnyOf { get; } = new bool[rows];

    /// <summary>One certain label a row; -1 teaches nothing.</summary>
    public static SoftTargets Certain(int[] labels)
    {
        var targets = new SoftTargets(1, labels.Length);
        for (int row = 0; row < labels.Length; row++)
        {
            targets.Labels[row] = Math.Max(labels[row], 0);
            targets.Shares[row] = labels[row] < 0 ? 0 : 1;
        }

        return targets;
    }

    /// <summary>Some labels a row, of which any is right; none teaches nothing.</summary>
    public static SoftTargets AnyOf(int[][] labels)
    {
        var targets = new SoftTargets(labels.Max(row => row.Length), labels.Length);
        for (int row = 0; row < labels.Length; row++)
        {
            labels[row].CopyTo(targets.Labels, row * targets.Width);
            targets.Shares.AsSpan(row * targets.Width, labels[row].Length).Fill(1);
            targets.IsAnyOf[row] = true;
        }

        return targets;
    }

    /// <summary>Copies all rows of <paramref name="source"/>, which is no wider, to the rows from <paramref name="firstRow"/> on.</summary>
    public void Take(SoftTargets source, int firstRow)
    {
        for (int row = 0; row < source.Rows; row++)
        {
            int start = (firstRow + row) * width;
            Array.Copy(source.Labels, row * source.Width, Labels, start, source.Width);
            Array.Copy(source.Shares, row * source.Width, Shares, start, source.Width);
            IsAnyOf[firstRow + row] = source.IsAnyOf[row];
        }
    }
}
