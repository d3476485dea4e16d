namespace Synoptic.Evaluation.Groupings.Model;

/// <summary>B³ of stories: the mean over the reports of what their predicted and their gold story share.</summary>
/// <param name="Precision">Of the predicted story, in [0, 1].</param>
/// <param name="Recall">Of the gold story, in [0, 1].</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Gold">How many gold stories.</param>
/// <param name="Predicted">How many predicted stories.</param>
public sealed record GroupingScore(double Precision, double Recall, int Reports, int Gold, int Predicted)
{
    /// <summary>The harmonic mean of the two, in [0, 1].</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
