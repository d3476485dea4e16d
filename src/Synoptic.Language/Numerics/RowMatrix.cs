using System.Buffers;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Numerics;

/// <summary>Rounded rows as the columns of a matrix, packed into rented memory: for inner products of rows with rows.</summary>
internal readonly ref struct RowMatrix
{
    private const int Middles = Kernels.Offset * 0x01010101; // four numbers that stand for zero

    private readonly sbyte[] _weights;
    private readonly int[] _integers; // places, fitting, starts
    private readonly float[] _scales;
    private readonly int _inputs;
    private readonly int _columns;

    /// <summary>Packs the first <paramref name="count"/> rows of <paramref name="inputs"/> numbers each.</summary>
    public RowMatrix(QuantizedRows rows, int count, int inputs)
    {
        _inputs = inputs;
        _columns = PackedMatrix.RoundUp(count, PackedMatrix.TileColumns);
        _weights = ArrayPool<sbyte>.Shared.Rent(Chunks * WeightChunk.Size);
        _integers = ArrayPool<int>.Shared.Rent(Chunks + Blocks + _columns);
        _scales = ArrayPool<float>.Shared.Rent(2 * _columns);
        _scales.AsSpan(0, 2 * _columns).Clear();
        rows.Scales[..count].CopyTo(_scales);
        for (int chunk = 0; chunk < Chunks; chunk++)
        {
            _integers[chunk] = chunk % (inputs / WeightChunk.Inputs) * WeightChunk.Inputs;
        }

        _integers.AsSpan(Chunks, Blocks).Fill(inputs / WeightChunk.Inputs); // all fit: weights are 63 at most
        for (int column = 0; column < count; column++)
        {
            _integers[Chunks + Blocks + column] = Pack(rows.Numbers.Slice(column * inputs, inputs), column);
        }
    }

    /// <summary>The matrix, without bias; columns beyond the rows hold anything.</summary>
    public MatrixView View => new()
    {
        Inputs = _inputs,
        Columns = _columns,
        Weights = _weights,
        Places = _integers,
        Fitting = _integers.AsSpan(Chunks, Blocks),
        Starts = _integers.AsSpan(Chunks + Blocks, _columns),
        Scales = _scales,
        Bias = _scales.AsSpan(_columns),
    };

    private int Blocks => _columns / PackedMatrix.TileColumns;

    private int Chunks => Blocks * (_inputs / WeightChunk.Inputs);

    public void Dispose()
    {
        ArrayPool<sbyte>.Shared.Return(_weights);
        ArrayPool<int>.Shared.Return(_integers);
        ArrayPool<float>.Shared.Return(_scales);
    }

    /// <summary>Packs a row as a column, and returns what takes the offset away.</summary>
    private int Pack(ReadOnlySpan<byte> row, int column)
    {
        int start = 0, lane = column % PackedMatrix.TileColumns;
        Span<int> chunks = MemoryMarshal.Cast<sbyte, int>(_weights.AsSpan(column / PackedMatrix.TileColumns * (_inputs / WeightChunk.Inputs) * WeightChunk.Size));
        ReadOnlySpan<int> groups = MemoryMarshal.Cast<byte, int>(row);
        while (groups.Length > 0)
        {
            start += PackChunk(groups[..WeightChunk.Groups], chunks[lane..]);
            groups = groups[WeightChunk.Groups..];
            chunks = chunks[(WeightChunk.Size / sizeof(int))..];
        }

        return start;
    }

    /// <summary>Four numbers at a time: turns 0..127 into -64..63, and adds up the two lanes.</summary>
    private static int PackChunk(ReadOnlySpan<int> groups, Span<int> chunk)
    {
        int sums = 0;
        for (int group = 0; group < groups.Length; group++)
        {
            int four = groups[group], signed = four ^ Middles;
            chunk[(WeightChunk.WeightsPlace + group * WeightChunk.GroupBytes) / sizeof(int)] = signed | (signed & Middles) << 1;
            sums += (four & 0x00FF00FF) + (four >> 8 & 0x00FF00FF);
        }

        const int Zero = 2 * WeightChunk.Groups * Kernels.Offset;
        int first = (Zero - (sums & 0xFFFF)) * Kernels.Offset, second = (Zero - (sums >> 16)) * Kernels.Offset;
        chunk[0] = (ushort)(short)first | second << 16;
        chunk[WeightChunk.GroupBytes / sizeof(int)] = 0;
        return first + second;
    }
}
