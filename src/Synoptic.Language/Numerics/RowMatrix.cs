using System.Buffers;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Numerics;

/// <summary>Rounded rows as the columns of a matrix, packed into rented memory: for inner products of rows with rows.</summary>
internal readonly ref struct RowMatrix
{
    private readonly sbyte[] _weights;
    private readonly int[] _starts;
    private readonly float[] _scales;
    private readonly int _inputs;
    private readonly int _columns;

    /// <summary>Packs the first <paramref name="count"/> rows of <paramref name="inputs"/> numbers each.</summary>
    public RowMatrix(QuantizedRows rows, int count, int inputs)
    {
        _inputs = inputs;
        _columns = PackedMatrix.RoundUp(count, PackedMatrix.TileColumns);
        _weights = ArrayPool<sbyte>.Shared.Rent(_columns * inputs);
        _starts = ArrayPool<int>.Shared.Rent(_columns);
        _scales = ArrayPool<float>.Shared.Rent(2 * _columns);
        _scales.AsSpan(0, 2 * _columns).Clear();
        rows.Scales[..count].CopyTo(_scales);
        for (int column = 0; column < count; column++)
        {
            _starts[column] = Pack(rows.Numbers.Slice(column * inputs, inputs), column);
        }
    }

    /// <summary>The matrix, without bias; columns beyond the rows hold anything.</summary>
    public MatrixView View => new(_inputs, _columns, _weights, _starts, _scales, _scales.AsSpan(_columns));

    public void Dispose()
    {
        ArrayPool<sbyte>.Shared.Return(_weights);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<float>.Shared.Return(_scales);
    }

    private int Pack(ReadOnlySpan<byte> row, int column)
    {
        Span<int> groups = MemoryMarshal.Cast<sbyte, int>(_weights.AsSpan(column / PackedMatrix.TileColumns * _inputs * PackedMatrix.TileColumns));
        Span<sbyte> four = stackalloc sbyte[PackedMatrix.Group];
        int sum = 0;
        for (int input = 0; input < row.Length; input += PackedMatrix.Group)
        {
            for (int place = 0; place < PackedMatrix.Group; place++)
            {
                four[place] = (sbyte)(row[input + place] - Kernels.Offset);
                sum += four[place];
            }

            groups[input / PackedMatrix.Group * PackedMatrix.TileColumns + column % PackedMatrix.TileColumns] = MemoryMarshal.Read<int>(MemoryMarshal.AsBytes(four));
        }

        return -sum * Kernels.Offset;
    }
}
