using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>
/// Weights of an affine map as integers in the order in which <see cref="IDotTile"/> reads them: blocks of sixteen
/// columns, in a block chunks of sixteen inputs (those first whose sums fit 16 bits, see <see cref="WeightChunk"/>), in a
/// chunk groups of four inputs, in a group four weights of each column.
/// </summary>
public sealed class PackedMatrix
{
    /// <summary>Rows that are multiplied at once; inputs and outputs have room for a multiple of it.</summary>
    internal const int TileRows = 4;

    /// <summary>Columns that are multiplied at once.</summary>
    internal const int TileColumns = 16;

    /// <summary>Inputs that are multiplied at once.</summary>
    internal const int Group = 4;

    private readonly sbyte[] _weights;
    private readonly int[] _places; // of each chunk in the row
    private readonly int[] _fitting; // chunks per block
    private readonly int[] _starts; // what the offset of the inputs adds to each column, taken away
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>Packs weights.</summary>
    /// <param name="inputs">Rows of <paramref name="weights"/>.</param>
    /// <param name="weights">-127 to 127, row by row; a column an output.</param>
    /// <param name="scales">Per column: the weight is the number times this.</param>
    /// <param name="bias">Per column.</param>
    public PackedMatrix(int inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        Inputs = RoundUp(inputs, WeightChunk.Inputs);
        Columns = RoundUp(scales.Length, TileColumns);
        _weights = new sbyte[Inputs / WeightChunk.Inputs * (Columns / TileColumns) * WeightChunk.Size];
        _places = new int[_weights.Length / WeightChunk.Size];
        _fitting = new int[Columns / TileColumns];
        _starts = new int[Columns];
        _scales = Pad(scales, Columns);
        _bias = Pad(bias, Columns);
        for (int column = 0; column < Columns; column += TileColumns)
        {
            Pack(weights, scales.Length, column);
        }
    }

    /// <summary>Numbers in a row that is multiplied: the inputs, rounded up to a multiple of sixteen.</summary>
    public int Inputs { get; }

    /// <summary>Numbers in a row of the result: the outputs, rounded up to a multiple of sixteen.</summary>
    public int Columns { get; }

    /// <summary>The arrays as kernels read them.</summary>
    internal MatrixView View => new()
    {
        Inputs = Inputs,
        Columns = Columns,
        Weights = _weights,
        Places = _places,
        Fitting = _fitting,
        Starts = _starts,
        Scales = _scales,
        Bias = _bias,
    };

    internal static int RoundUp(int count, int multiple) => (count + multiple - 1) / multiple * multiple;

    private static float[] Pad(ReadOnlySpan<float> values, int length)
    {
        var padded = new float[length];
        values.CopyTo(padded);
        return padded;
    }

    /// <summary>Packs a block: chunks that fit from the front, others from the back.</summary>
    private void Pack(ReadOnlySpan<sbyte> weights, int stride, int first)
    {
        int chunks = Inputs / WeightChunk.Inputs, begin = first / TileColumns * chunks, end = begin + chunks;
        Span<sbyte> chunk = stackalloc sbyte[WeightChunk.Size];
        for (int input = 0; input < Inputs; input += WeightChunk.Inputs)
        {
            chunk.Clear();
            Copy(weights, stride, (input, first), chunk[WeightChunk.WeightsPlace..]);
            bool fits = WeightChunk.Fits(chunk);
            WeightChunk.SetStarts(chunk, fits);
            int place = fits ? begin++ : --end;
            _places[place] = input;
            chunk.CopyTo(_weights.AsSpan(place * WeightChunk.Size));
        }

        _fitting[first / TileColumns] = begin - first / TileColumns * chunks;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once a weight at load: there is no time to warm up
    private void Copy(ReadOnlySpan<sbyte> weights, int stride, (int Input, int Column) from, Span<sbyte> chunk)
    {
        int inputs = Math.Min(WeightChunk.Inputs, weights.Length / stride - from.Input), columns = Math.Min(TileColumns, stride - from.Column);
        for (int input = 0; input < inputs; input++)
        {
            ReadOnlySpan<sbyte> row = weights.Slice((from.Input + input) * stride + from.Column, columns);
            Span<sbyte> target = chunk[(input / Group * WeightChunk.GroupBytes + input % Group)..];
            for (int column = 0; column < row.Length; column++)
            {
                target[column * Group] = row[column];
                _starts[from.Column + column] -= row[column] * Kernels.Offset;
            }
        }
    }
}
