using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>Packed weights in memory of any owner: for each sixteen columns their chunks; see <see cref="WeightChunk"/>.</summary>
internal readonly ref struct MatrixView
{
    /// <summary>Numbers in a row that is multiplied, a multiple of sixteen.</summary>
    public required int Inputs { get; init; }

    /// <summary>Numbers in a row of the result, a multiple of sixteen.</summary>
    public required int Columns { get; init; }

    /// <summary>The chunks.</summary>
    public required ReadOnlySpan<sbyte> Weights { get; init; }

    /// <summary>Per chunk: the first of its inputs.</summary>
    public required ReadOnlySpan<int> Places { get; init; }

    /// <summary>Per sixteen columns: how many of the chunks have sums that fit 16 bits.</summary>
    public required ReadOnlySpan<int> Fitting { get; init; }

    /// <summary>Per column: what the offset of the inputs adds, taken away.</summary>
    public required ReadOnlySpan<int> Starts { get; init; }

    /// <summary>Per column.</summary>
    public required ReadOnlySpan<float> Scales { get; init; }

    /// <summary>Per column.</summary>
    public required ReadOnlySpan<float> Bias { get; init; }

    private int Chunks => Inputs / WeightChunk.Inputs;

    /// <summary>The weights of sixteen columns.</summary>
    public WeightBlock Block(int column)
    {
        int block = column / PackedMatrix.TileColumns, first = block * Chunks;
        return new WeightBlock(
            ref Unsafe.AsRef(in Weights.Slice(first * WeightChunk.Size, Chunks * WeightChunk.Size)[0]),
            ref Unsafe.AsRef(in Places.Slice(first, Chunks)[0]),
            ref Unsafe.AsRef(in Starts.Slice(column, PackedMatrix.TileColumns)[0]),
            Fitting[block],
            Chunks);
    }

    /// <summary>Some columns, both numbers multiples of sixteen.</summary>
    public MatrixView Slice(int first, int count)
    {
        int chunks = Chunks * count / PackedMatrix.TileColumns, firstChunk = Chunks * first / PackedMatrix.TileColumns;
        return this with
        {
            Columns = count,
            Weights = Weights.Slice(firstChunk * WeightChunk.Size, chunks * WeightChunk.Size),
            Places = Places.Slice(firstChunk, chunks),
            Fitting = Fitting[(first / PackedMatrix.TileColumns)..],
            Starts = Starts.Slice(first, count),
            Scales = Scales.Slice(first, count),
            Bias = Bias.Slice(first, count),
        };
    }
}
