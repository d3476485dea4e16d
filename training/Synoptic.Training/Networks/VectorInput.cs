using Synoptic.Training.Numerics;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Networks;

/// <summary>Puts word vectors into a table.</summary>
internal static class VectorInput
{
    // The other feature tables begin with this deviation.
    private const double Deviation = 0.1;

    /// <summary>Row 0 is zero, for a word without a vector; the others are scaled to the deviation of the other tables.</summary>
    public static void Fill(Parameter table, WordVectors vectors)
    {
        double squares = vectors.Rows.Sum(value => (double)value * value) / Math.Max(1, vectors.Rows.Length);
        float scale = (float)(Deviation / Math.Sqrt(Math.Max(squares, 1e-12)));
        table.Values.AsSpan(0, table.Columns).Clear();
        for (int index = 0; index < vectors.Rows.Length; index++)
        {
            table.Values[table.Columns + index] = vectors.Rows[index] * scale;
        }
    }
}
