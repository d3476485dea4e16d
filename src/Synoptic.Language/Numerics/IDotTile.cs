namespace Synoptic.Language.Numerics;

/// <summary>
/// The inner loop of an integer matrix product: four rows by sixteen columns. Numbers of a row are 1 to 127 and weights
/// -127 to 127, so that the sum of two products fits 16 bits and every path is exact.
/// </summary>
internal interface IDotTile
{
    /// <summary>Adds up the products of four rows and sixteen columns.</summary>
    /// <param name="rows">The first number of the first row.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="block">The weights.</param>
    /// <param name="sums">Four rows of sixteen sums.</param>
    static abstract void Multiply(ref byte rows, int stride, in WeightBlock block, ref int sums);
}
