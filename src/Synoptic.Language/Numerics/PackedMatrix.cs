namespace Synoptic.Language.Numerics;

/// <summary>
/// Weights of an affine map as integers in the order in which <see cref="IDotTile"/> reads them: blocks of sixteen
/// columns, in a block groups of four inputs, in a group four weights of each column.
/// </summary>
public sealed class PackedMatrix
{
    /// <summary>Rows that are multiplied at once; inputs and outputs have room for a multiple of it.</summary>
    internal const int TileRows = 4;

    /// <summary>Columns that are multiplied at once.</summary>
    internal const int TileColumns = 16;

    /// <summary>Inputs that are multiplied at once.</summary>
    internal const int Group = 4;

    private const int InputMultiple = 16; // the widest register of numbers

    private readonly sbyte[] _weights;
    private readonly int[] _starts; // what the offset of the inputs adds to each column, taken away
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>Packs weights.</summary>
    /// <param name="inputs">Rows of <paramref name="weights"/>.</param>
    /// <param name="weights">-127 to 127, row by row; a column an output.</param>
    /// <param name="scales">Per column: the weight is the number times this.</param>
    /// <param name="bias">Per column.</param>
    public PackedMatrix(int inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        Inputs = RoundUp(inputs, InputMultiple);
        Columns = RoundUp(scales.Length, TileColumns);
        _weights = new sbyte[Inputs * Columns];
        _starts = new int[Columns];
        _scales = Pad(scales, Columns);
        _bias = Pad(bias, Columns);
        for (int input = 0; input < inputs; input++)
        {
            Pack(weights.Slice(input * scales.Length, scales.Length), input);
        }
    }

    /// <summary>Numbers in a row that is multiplied: the inputs, rounded up to a multiple of sixteen.</summary>
    public int Inputs { get; }

    /// <summary>Numbers in a row of the result: the outputs, rounded up to a multiple of sixteen.</summary>
    public int Columns { get; }

    /// <summary>The arrays as kernels read them.</summary>
    internal MatrixView View => new(Inputs, Columns, _weights, _starts, _scales, _bias);

    internal static int RoundUp(int count, int multiple) => (count + multiple - 1) / multiple * multiple;

    private static float[] Pad(ReadOnlySpan<float> values, int length)
    {
        var padded = new float[length];
        values.CopyTo(padded);
        return padded;
    }

    private void Pack(ReadOnlySpan<sbyte> row, int input)
    {
        int place = (input / Group * TileColumns * Group) + input % Group;
        for (int block = 0; block < row.Length; block += TileColumns, place += Inputs * TileColumns)
        {
            ReadOnlySpan<sbyte> columns = row[block..Math.Min(block + TileColumns, row.Length)];
            for (int column = 0; column < columns.Length; column++)
            {
                _weights[place + column * Group] = columns[column];
                _starts[block + column] -= columns[column] * Kernels.Offset;
            }
        }
    }
}
