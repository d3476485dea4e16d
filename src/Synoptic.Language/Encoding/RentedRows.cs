using System.Buffers;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>Rented memory for a matrix of numbers and one of bytes; given back by <see cref="Dispose"/>.</summary>
internal readonly ref struct RentedRows
{
    private readonly float[] _floats;
    private readonly byte[] _bytes;
    private readonly float[] _scales;

    public RentedRows(int rows, int width)
    {
        rows += EncodingLayer.Room;
        _floats = ArrayPool<float>.Shared.Rent(rows * width);
        _bytes = ArrayPool<byte>.Shared.Rent(rows * width);
        _scales = ArrayPool<float>.Shared.Rent(rows);
    }

    /// <summary>The numbers, row by row.</summary>
    public Span<float> Floats => _floats;

    /// <summary>The rows as bytes.</summary>
    public QuantizedRows Bytes => new(_bytes, _scales);

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_floats);
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<float>.Shared.Return(_scales);
    }
}
