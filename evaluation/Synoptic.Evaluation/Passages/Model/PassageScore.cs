namespace Synoptic.Evaluation.Passages.Model;

/// <summary>How well predicted pairs of sentences fit the gold pairs.</summary>
/// <param name="Threshold">The similarity from which a pair was predicted, or null where pairs were predicted outright.</param>
/// <param name="Right">Predicted pairs that are gold.</param>
/// <param name="Predicted">Predicted pairs.</param>
/// <param name="Gold">Gold pairs.</param>
public sealed record PassageScore(double? Threshold, int Right, int Predicted, int Gold)
{
    /// <summary>Right of predicted, in [0, 1]; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Right of gold, in [0, 1]; 0 where there is no gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of the two, in [0, 1].</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2d * Right / (Predicted + Gold);
}
