namespace Synoptic.Training.Merging;

/// <summary>Examples whose features are cut into bins of about equal size.</summary>
internal sealed class BinnedPairs
{
    private const int MostBins = 64;
    private const int SampleStep = 3;

    private readonly float[][] _borders;
    private readonly byte[][] _bins;

    /// <summary>Cuts the features of examples.</summary>
    /// <param name="rows">The features of each example.</param>
    /// <param name="isSame">The answer of each.</param>
    public BinnedPairs(float[][] rows, bool[] isSame)
    {
        IsSame = isSame;
        int columns = rows[0].Length;
        _borders = new float[columns][];
        _bins = new byte[columns][];
        Parallel.For(0, columns, column =>
        {
            _borders[column] = Borders([.. rows.Where((_, index) => index % SampleStep == 0).Select(row => row[column])]);
            _bins[column] = [.. rows.Select(row => BinOf(_borders[column], row[column]))];
        });
    }

    /// <summary>The answers.</summary>
    public bool[] IsSame { get; }

    /// <summary>Features.</summary>
    public int Columns => _bins.Length;

    /// <summary>The bins of a feature: one for each example.</summary>
    public byte[] BinsOf(int column) => _bins[column];

    /// <summary>How many bins a feature has.</summary>
    public int CountOf(int column) => _borders[column].Length + 1;

    /// <summary>The largest value of a bin.</summary>
    public float BorderOf(int column, int bin) => _borders[column][bin];

    /// <summary>Values at equal shares, without repeats; a value is in the first bin whose border is not below it.</summary>
    private static float[] Borders(float[] values)
    {
        Array.Sort(values);
        return [.. Enumerable.Range(1, MostBins - 1).Select(step => values[(int)((long)step * (values.Length - 1) / MostBins)]).Distinct()];
    }

    private static byte BinOf(float[] borders, float value)
    {
        int place = Array.BinarySearch(borders, value);
        return (byte)(place < 0 ? ~place : place);
    }
}
