namespace Synoptic.Evaluation.Claims.Model;

/// <summary>How often yes and no were right and wrong; pairs may have weights.</summary>
/// <param name="TruePositive">Yes, rightly.</param>
/// <param name="FalsePositive">Yes, wrongly.</param>
/// <param name="FalseNegative">No, wrongly.</param>
/// <param name="TrueNegative">No, rightly.</param>
public readonly record struct AnswerCount(double TruePositive, double FalsePositive, double FalseNegative, double TrueNegative)
{
    /// <summary>All pairs.</summary>
    public double Pairs => TruePositive + FalsePositive + FalseNegative + TrueNegative;

    /// <summary>The mean of the share of yes and the share of no that were told, in [0, 1]; 0.5 for a guess. A side without pairs does not count.</summary>
    public double BalancedAccuracy => (Share(TruePositive, FalseNegative) ?? Share(TrueNegative, FalsePositive) ?? 0) / 2
        + ((Share(TrueNegative, FalsePositive) ?? Share(TruePositive, FalseNegative) ?? 0) / 2);

    /// <summary>How many of those called yes are, in [0, 1]; 0 where none is called so.</summary>
    public double Precision => Share(TruePositive, FalsePositive) ?? 0;

    /// <summary>How many of those that are yes are called so, in [0, 1]; 0 where there is none.</summary>
    public double Recall => Share(TruePositive, FalseNegative) ?? 0;

    /// <summary>The harmonic mean of both, in [0, 1].</summary>
    public double F1 => TruePositive == 0 ? 0 : 2 * TruePositive / ((2 * TruePositive) + FalsePositive + FalseNegative);

    /// <summary>The count with one more pair of a weight.</summary>
    public AnswerCount With(bool answer, bool predicted, double weight) => (answer, predicted) switch
    {
        (true, true) => this with { TruePositive = TruePositive + weight },
        (false, true) => this with { FalsePositive = FalsePositive + weight },
        (true, false) => this with { FalseNegative = FalseNegative + weight },
        _ => this with { TrueNegative = TrueNegative + weight },
    };

    private static double? Share(double right, double wrong) => right + wrong == 0 ? null : right / (right + wrong);
}
