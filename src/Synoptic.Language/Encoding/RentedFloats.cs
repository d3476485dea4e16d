using System.Buffers;

namespace Synoptic.Language.Encoding;

/// <summary>Rented memory for a matrix; given back by <see cref="Dispose"/>.</summary>
internal readonly ref struct RentedFloats
{
    private readonly float[] _floats;
    private readonly int _width;

    public RentedFloats(int rows, int width)
    {
        _floats = ArrayPool<float>.Shared.Rent(rows * width);
        _width = width;
    }

    /// <summary>The numbers from a row on.</summary>
    public Span<float> From(int row) => _floats.AsSpan(row * _width);

    public void Dispose() => ArrayPool<float>.Shared.Return(_floats);
}
