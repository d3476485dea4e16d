namespace Synoptic.Training.Numerics.Kernels;

/// <summary>A matrix in memory, read as it stands or transposed.</summary>
internal readonly ref struct MatrixView
{
    private MatrixView(ReadOnlySpan<float> values, int rows, int columns, int rowStep, int columnStep)
    {
        Values = values;
        Rows = rows;
        Columns = columns;
        RowStep = rowStep;
        ColumnStep = columnStep;
    }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<float> Values { get; }

    /// <summary>Rows as read.</summary>
    public int Rows { get; }

    /// <summary>Columns as read.</summary>
    public int Columns { get; }

    /// <summary>The distance in memory between an element and the one below it.</summary>
    public int RowStep { get; }

    /// <summary>The distance in memory between an element and the one to its right.</summary>
    public int ColumnStep { get; }

    /// <summary>The same matrix with rows and columns exchanged.</summary>
    public MatrixView Transposed => new(Values, Columns, Rows, ColumnStep, RowStep);

    /// <summary>A row-major matrix.</summary>
    public static MatrixView Of(ReadOnlySpan<float> values, int rows, int columns) => new(values, rows, columns, columns, 1);
}
