using System.Collections.Immutable;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>How well found quantities fit gold ones.</summary>
/// <param name="Set">The gold set.</param>
/// <param name="Files">The score of each file.</param>
/// <param name="All">All files together.</param>
/// <param name="LeftOut">What was not compared.</param>
public sealed record QuantityScore(
    QuantitySet Set, ImmutableArray<QuantityRow> Files, QuantityRow All, ImmutableArray<LeftOutCase> LeftOut)
{
    /// <summary>
    /// In [0, 1]: of MEANTIME, which marks no values, the spans that are found with the right kind, of all that are found;
    /// else the cases that are right.
    /// </summary>
    public double ValueAccuracy => Set == QuantitySet.Meantime
        ? Share(All.RightValues, All.Spans.Right)
        : Share(All.RightCases, All.Cases);

    private static double Share(int right, int all) => all == 0 ? 0 : (double)right / all;
}
