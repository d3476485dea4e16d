namespace Synoptic.Language.Numerics;

/// <summary>
/// The order of a recurrent layer's gates: for sixteen states at a time candidate, forget and output, so that what a
/// recurrence reads together lies together, and sixteen states can be carried through a sentence while their gates
/// are in the first-level cache.
/// </summary>
internal static class GateOrder
{
    /// <summary>States that are carried at once.</summary>
    public const int Slice = PackedMatrix.TileColumns;

    /// <summary>Candidate, forget, output.</summary>
    public const int Gates = 3;

    /// <summary>The gates of a slice.</summary>
    public const int Columns = Gates * Slice;

    /// <summary>Rows in this order, from rows that hold all candidates, then all forget gates, then all output gates, of one direction after the other.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">States of a direction, a multiple of <see cref="Slice"/>.</param>
    public static T[] Sort<T>(ReadOnlySpan<T> rows, int width)
    {
        var sorted = new T[rows.Length];
        for (int place = 0; place < sorted.Length; place += Slice)
        {
            int slice = place / Slice;
            int source = place / (Gates * width) * Gates * width + slice % Gates * width + slice / Gates % (width / Slice) * Slice;
            rows.Slice(source, Slice).CopyTo(sorted.AsSpan(place, Slice));
        }

        return sorted;
    }
}
