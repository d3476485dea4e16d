namespace Synoptic.Training.Numerics.Operations;

/// <summary>
/// What a row should be: up to <paramref name="Width"/> labels, each with a share of the probability. A certain
/// label is one with share 1; a row with shares of 0 teaches nothing.
/// </summary>
/// <param name="Width">Labels per row.</param>
/// <param name="Labels">The labels, row by row.</param>
/// <param name="Shares">Their shares, row by row.</param>
internal readonly record struct SoftTargets(int Width, int[] Labels, float[] Shares)
{
    /// <summary>One certain label a row; -1 teaches nothing.</summary>
    public static SoftTargets Certain(int[] labels) =>
        new(1, [.. labels.Select(label => Math.Max(label, 0))], [.. labels.Select(label => label < 0 ? 0f : 1f)]);
}
