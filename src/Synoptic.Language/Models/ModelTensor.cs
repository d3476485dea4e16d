using System.Runtime.InteropServices;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Models;

/// <summary>A matrix of a model file.</summary>
/// <param name="Kind">How its numbers are held.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Scales">What an integer is multiplied by, per row or column; or, of float32, the numbers themselves.</param>
/// <param name="Integers">-127 to 127, row by row; of float32, none.</param>
internal sealed record ModelTensor(TensorKind Kind, int Rows, int Columns, ReadOnlyMemory<byte> Scales, ReadOnlyMemory<byte> Integers)
{
    /// <summary>The numbers of a float32 tensor, or the scales of another.</summary>
    public ReadOnlySpan<float> Floats => MemoryMarshal.Cast<byte, float>(Scales.Span);

    /// <summary>All integers, row by row.</summary>
    public ReadOnlySpan<sbyte> Whole => MemoryMarshal.Cast<byte, sbyte>(Integers.Span);

    /// <summary>The integers of a row.</summary>
    public ReadOnlySpan<sbyte> Row(int row) => MemoryMarshal.Cast<byte, sbyte>(Integers.Span.Slice(row * Columns, Columns));

    /// <summary>The weights in the order in which kernels read them.</summary>
    public PackedMatrix Pack(ReadOnlySpan<float> bias) => new(Rows, Whole, Floats, bias);
}
