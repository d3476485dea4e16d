using System.Buffers;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>Rented memory for one block of rows; given back by <see cref="Dispose"/>.</summary>
internal readonly ref struct EncoderScratch
{
#pragma warning disable CA2213 // both are disposed below; the rule does not see through fields of ref structs
    private readonly RentedRows _rows;
    private readonly RentedRows _hidden;
#pragma warning restore CA2213
    private readonly float[] _products;
    private readonly int _width;

    public EncoderScratch(int count, int width)
    {
        (Count, _width) = (count, width);
        _rows = new RentedRows(count, width);
        _hidden = new RentedRows(count, 2 * width);
        _products = ArrayPool<float>.Shared.Rent((count + EncodingLayer.Room) * Math.Max(GateOrder.Columns, width));
    }

    /// <summary>Rows in the block.</summary>
    public int Count { get; }

    /// <summary>What layers read and change.</summary>
    public Span<float> Rows => _rows.Floats[..(Count * _width)];

    /// <summary>Gates of a slice, or changes of rows, with room for the kernels.</summary>
    public Span<float> Products => _products;

    /// <summary>Two blocks of columns.</summary>
    public Span<float> Hidden => _hidden.Floats[..(Count * 2 * _width)];

    /// <summary>Rows as bytes.</summary>
    public QuantizedRows Bytes => _rows.Bytes;

    /// <summary>Hidden rows as bytes.</summary>
    public QuantizedRows HiddenBytes => _hidden.Bytes;

    public void Dispose()
    {
        _rows.Dispose();
        _hidden.Dispose();
        ArrayPool<float>.Shared.Return(_products);
    }
}
