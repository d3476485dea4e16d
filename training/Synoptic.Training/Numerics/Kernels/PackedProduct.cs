namespace Synoptic.Training.Numerics.Kernels;

/// <summary>
/// Copies both sides into strips that the kernel reads in order, block by block of depth
/// (K. Goto and R. van de Geijn 2008, "Anatomy of high-performance matrix multiplication").
/// </summary>
internal sealed class PackedProduct<TKernel> : MatrixProduct
    where TKernel : struct, IMicroKernel
{
    // A strip of the right side (256 x 32 floats, 32 KB) stays in the first-level cache.
    private const int BlockDepth = 256;

    private readonly float[] _tile = new float[TKernel.Rows * TKernel.Columns];
    private readonly float[] _leftStrip = new float[BlockDepth * TKernel.Rows];
    private float[] _rightStrips = [];

    public override void Add(MatrixView left, MatrixView right, Span<float> sum)
    {
        for (int start = 0; start < left.Columns; start += BlockDepth)
        {
            int depth = Math.Min(BlockDepth, left.Columns - start);
            PackRight(right, start, depth);
            for (int row = 0; row < left.Rows; row += TKernel.Rows)
            {
                PackLeft(left, row, start, depth);
                AddRows(row, Math.Min(TKernel.Rows, left.Rows - row), depth, right.Columns, sum);
            }
        }
    }

    private void AddRows(int row, int rows, int depth, int columns, Span<float> sum)
    {
        for (int column = 0; column < columns; column += TKernel.Columns)
        {
            ref float strip = ref _rightStrips[column * depth];
            int width = Math.Min(TKernel.Columns, columns - column);
            if (rows == TKernel.Rows && width == TKernel.Columns)
            {
                TKernel.Add(in _leftStrip[0], in strip, depth, ref sum[row * columns + column], columns);
            }
            else
            {
                AddEdge(in strip, depth, sum[(row * columns + column)..], columns, rows, width);
            }
        }
    }

    private void AddEdge(ref readonly float strip, int depth, Span<float> sum, int stride, int rows, int width)
    {
        for (int row = 0; row < rows; row++)
        {
            sum.Slice(row * stride, width).CopyTo(_tile.AsSpan(row * TKernel.Columns));
        }

        TKernel.Add(in _leftStrip[0], in strip, depth, ref _tile[0], TKernel.Columns);
        for (int row = 0; row < rows; row++)
        {
            _tile.AsSpan(row * TKernel.Columns, width).CopyTo(sum[(row * stride)..]);
        }
    }

    private void PackLeft(MatrixView left, int firstRow, int start, int depth)
    {
        int rows = Math.Min(TKernel.Rows, left.Rows - firstRow);
        if (rows < TKernel.Rows)
        {
            Array.Clear(_leftStrip);
        }

        for (int row = 0; row < rows; row++)
        {
            int source = (firstRow + row) * left.RowStep + start * left.ColumnStep;
            for (int step = 0, target = row; step < depth; step++, target += TKernel.Rows, source += left.ColumnStep)
            {
                _leftStrip[target] = left.Values[source];
            }
        }
    }

    private void PackRight(MatrixView right, int start, int depth)
    {
        int strips = (right.Columns + TKernel.Columns - 1) / TKernel.Columns;
        if (_rightStrips.Length < strips * TKernel.Columns * depth)
        {
            _rightStrips = new float[strips * TKernel.Columns * BlockDepth];
        }

        for (int strip = 0; strip < strips; strip++)
        {
            int column = strip * TKernel.Columns;
            Span<float> target = _rightStrips.AsSpan(column * depth, TKernel.Columns * depth);
            PackRightStrip(right, start, column, target);
        }
    }

    private static void PackRightStrip(MatrixView right, int start, int column, Span<float> target)
    {
        int width = Math.Min(TKernel.Columns, right.Columns - column);
        if (width < TKernel.Columns)
        {
            target.Clear();
        }

        for (int step = 0; step * TKernel.Columns < target.Length; step++)
        {
            int source = (start + step) * right.RowStep + column * right.ColumnStep;
            Span<float> row = target.Slice(step * TKernel.Columns, width);
            if (right.ColumnStep == 1)
            {
                right.Values.Slice(source, width).CopyTo(row);
                continue;
            }

            foreach (ref float element in row)
            {
                element = right.Values[source];
                source += right.ColumnStep;
            }
        }
    }
}
