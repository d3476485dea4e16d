namespace Synoptic.Evaluation.World.Model;

/// <summary>Records counted.</summary>
/// <param name="Right">Expected and found.</param>
/// <param name="Missed">Expected and not found.</param>
/// <param name="False">Found and wrong.</param>
public readonly record struct WorldCount(int Right, int Missed, int False)
{
    /// <summary>Right of what counts among the found, in [0, 1]; 0 where there is none.</summary>
    public double Precision => Right + False == 0 ? 0 : (double)Right / (Right + False);

    /// <summary>Right of the expected, in [0, 1]; 0 where nothing is.</summary>
    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of the two, in [0, 1].</summary>
    public double F1 => Right == 0 ? 0 : 2d * Right / ((2 * Right) + Missed + False);

    /// <summary>Two counts together.</summary>
    public static WorldCount operator +(WorldCount left, WorldCount right) =>
        new(left.Right + right.Right, left.Missed + right.Missed, left.False + right.False);

    /// <summary>The same as <c>+</c>.</summary>
    public WorldCount Add(WorldCount other) => this + other;
}
