namespace Synoptic.Evaluation.Merging.Model;

/// <summary>How many pairs of one event with different head lemmas are found before wrong ones are too many.</summary>
/// <param name="Right">Right pairs in the longest list of best pairs that is precise enough.</param>
/// <param name="Predicted">Pairs in that list.</param>
/// <param name="Gold">Pairs of one event with different head lemmas.</param>
public sealed record LemmaPairScore(int Right, int Predicted, int Gold)
{
    /// <summary>Right of gold, in [0, 1]; 0 where there is no gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;
}
