namespace Synoptic.Language.Numerics;

/// <summary>Rows of numbers as bytes of 1 to 127: <c>(byte - 64) x scale of the row</c>.</summary>
/// <param name="numbers">The bytes, row by row, with room for a multiple of four rows.</param>
/// <param name="scales">A scale per row, with the same room.</param>
internal readonly ref struct QuantizedRows(Span<byte> numbers, Span<float> scales)
{
    public Span<byte> Numbers { get; } = numbers;

    public Span<float> Scales { get; } = scales;
}
