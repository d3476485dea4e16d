using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>The score of some cases.</summary>
/// <param name="Name">The file, or what it is of.</param>
/// <param name="Cases">How many there are.</param>
/// <param name="RightCases">Those with every expected quantity, value and unit right, and none too many.</param>
/// <param name="RightValues">Gold quantities that are found with the right value and unit.</param>
/// <param name="Spans">Spans, whatever their value.</param>
public sealed record QuantityRow(string Name, int Cases, int RightCases, int RightValues, MatchCount Spans)
{
    /// <summary>A row of nothing.</summary>
    public static QuantityRow Empty(string name) => new(name, 0, 0, 0, default);

    /// <summary>The row with the counts of another.</summary>
    public QuantityRow Add(QuantityRow other) => this with
    {
        Cases = Cases + other.Cases,
        RightCases = RightCases + other.RightCases,
        RightValues = RightValues + other.RightValues,
        Spans = Spans + other.Spans,
    };
}
