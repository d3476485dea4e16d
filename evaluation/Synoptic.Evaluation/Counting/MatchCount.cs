namespace Synoptic.Evaluation.Counting;

/// <summary>What was predicted against what is gold.</summary>
/// <param name="Right">Predicted and gold.</param>
/// <param name="Predicted">Predicted, right or not.</param>
/// <param name="Gold">Gold, found or not.</param>
public readonly record struct MatchCount(int Right, int Predicted, int Gold)
{
    /// <summary>Right of predicted, in [0, 1]; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Right of gold, in [0, 1]; 0 where there is no gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of the two, in [0, 1]; 0 where nothing is predicted or gold.</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2d * Right / (Predicted + Gold);

    /// <summary>Two counts together.</summary>
    public static MatchCount operator +(MatchCount left, MatchCount right) =>
        new(left.Right + right.Right, left.Predicted + right.Predicted, left.Gold + right.Gold);

    /// <summary>The same as <c>+</c>.</summary>
    public MatchCount Add(MatchCount other) => this + other;

    /// <summary>Counts the items of two sets, of which those in both are right.</summary>
    public static MatchCount Of<T>(IReadOnlySet<T> predicted, IReadOnlySet<T> gold) =>
        new(predicted.Count(gold.Contains), predicted.Count, gold.Count);
}
