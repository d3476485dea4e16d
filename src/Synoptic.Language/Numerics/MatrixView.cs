namespace Synoptic.Language.Numerics;

/// <summary>Packed weights in memory of any owner; see <see cref="PackedMatrix"/>.</summary>
/// <param name="inputs">Numbers in a row that is multiplied.</param>
/// <param name="columns">Numbers in a row of the result.</param>
/// <param name="weights">Blocks of sixteen columns, in a block groups of four inputs, in a group four weights of each column.</param>
/// <param name="starts">What the offset of the inputs adds to each column, taken away.</param>
/// <param name="scales">Per column.</param>
/// <param name="bias">Per column.</param>
internal readonly ref struct MatrixView(
    int inputs, int columns, ReadOnlySpan<sbyte> weights, ReadOnlySpan<int> starts, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
{
    public int Inputs { get; } = inputs;

    public int Columns { get; } = columns;

    public ReadOnlySpan<sbyte> Weights { get; } = weights;

    public ReadOnlySpan<int> Starts { get; } = starts;

    public ReadOnlySpan<float> Scales { get; } = scales;

    public ReadOnlySpan<float> Bias { get; } = bias;

    /// <summary>Some columns, both numbers multiples of sixteen.</summary>
    public MatrixView Slice(int first, int count) =>
        new(Inputs, count, Weights.Slice(first * Inputs, count * Inputs), Starts.Slice(first, count), Scales.Slice(first, count), Bias.Slice(first, count));
}
