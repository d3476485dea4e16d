namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>What a measure of coreference counts; in parts of a link, mention or chain where the measure gives parts.</summary>
/// <param name="Found">How much of the gold was found.</param>
/// <param name="Gold">How much gold there is.</param>
/// <param name="Right">How much of the predicted is right.</param>
/// <param name="Predicted">How much was predicted.</param>
public readonly record struct ChainCount(double Found, double Gold, double Right, double Predicted)
{
    /// <summary>In [0, 1]; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : Right / Predicted;

    /// <summary>In [0, 1]; 0 where there is no gold.</summary>
    public double Recall => Gold == 0 ? 0 : Found / Gold;

    /// <summary>The harmonic mean of the two, in [0, 1]; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The counts of two documents together.</summary>
    public static ChainCount operator +(ChainCount left, ChainCount right) => new(
        left.Found + right.Found, left.Gold + right.Gold, left.Right + right.Right, left.Predicted + right.Predicted);

    /// <summary>The same as <c>+</c>.</summary>
    public ChainCount Add(ChainCount other) => this + other;
}
