namespace Synoptic.Evaluation.Events.Model;

/// <summary>How well coded events were found.</summary>
/// <param name="Gold">The lines of the gold.</param>
/// <param name="PairsFound">Those of which a prediction has source and target.</param>
/// <param name="Found">Those of which a prediction has the type too.</param>
/// <param name="Predicted">The predictions.</param>
/// <param name="Right">Those that match a line of the gold in source, type and target.</param>
public sealed record PairScore(int Gold, int PairsFound, int Found, int Predicted, int Right)
{
    /// <summary>Lines of which source and target were found, of all; 0 without lines.</summary>
    public double PairRecall => Share(PairsFound, Gold);

    /// <summary>Lines of which source, type and target were found, of all; 0 without lines.</summary>
    public double PairTypeRecall => Share(Found, Gold);

    /// <summary>Right of the predictions; 0 without predictions.</summary>
    public double PairTypePrecision => Share(Right, Predicted);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
