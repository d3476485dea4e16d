using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Numerics;

/// <summary>A matrix on a tape, with the derivative of the loss by each of its elements.</summary>
/// <param name="rows">Rows.</param>
/// <param name="columns">Columns.</param>
/// <param name="values">The numbers, row by row; the array may be longer.</param>
/// <param name="gradients">The derivatives in the same order; empty where none are wanted.</param>
internal sealed class Tensor(int rows, int columns, float[] values, float[] gradients)
{
    /// <summary>Rows.</summary>
    public int Rows => rows;

    /// <summary>Columns.</summary>
    public int Columns => columns;

    /// <summary>The numbers, row by row.</summary>
    public Span<float> Values => values.AsSpan(0, rows * columns);

    /// <summary>The derivatives, row by row.</summary>
    public Span<float> Gradients => gradients.AsSpan(0, gradients.Length == 0 ? 0 : rows * columns);

    /// <summary>The numbers as a matrix to multiply.</summary>
    public MatrixView View => MatrixView.Of(Values, rows, columns);

    /// <summary>The derivatives as a matrix to multiply.</summary>
    public MatrixView GradientView => MatrixView.Of(Gradients, rows, columns);

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => values.AsSpan(row * columns, columns);

    /// <summary>The derivatives of one row.</summary>
    public Span<float> GradientRow(int row) => gradients.AsSpan(row * columns, columns);
}
