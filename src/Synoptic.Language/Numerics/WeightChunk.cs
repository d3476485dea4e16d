using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Numerics;

/// <summary>
/// The weights of sixteen inputs for sixteen columns, as kernels without a byte dot product read them. Products of two
/// inputs fit 16 bits; so does the sum of all products of a lane (every second pair of inputs of a column), once 64 is
/// taken from each number of the row, if the weights of the lane are small enough: <c>63 x sum of |weight| &lt; 2^15</c>.
/// Sums then need to be widened once a chunk and not once a product. Sums of four products always fit.
/// </summary>
internal static class WeightChunk
{
    /// <summary>Inputs in a chunk.</summary>
    public const int Inputs = 16;

    /// <summary>Groups in a chunk.</summary>
    public const int Groups = Inputs / PackedMatrix.Group;

    /// <summary>The weights of one group.</summary>
    public const int GroupBytes = PackedMatrix.Group * PackedMatrix.TileColumns;

    /// <summary>
    /// Where the weights begin: two registers of 16-bit numbers that take the offset of the inputs from each lane come
    /// first, one for the first two groups and one for the others; or, if all fits, one for all and one of zeros.
    /// </summary>
    public const int WeightsPlace = 2 * GroupBytes;

    /// <summary>Bytes of a chunk.</summary>
    public const int Size = WeightsPlace + Groups * GroupBytes;

    private const int Lanes = 2 * PackedMatrix.TileColumns;
    private const int MostOfLane = short.MaxValue / Kernels.Largest;

    /// <summary>Whether the sums of all lanes of a chunk with these weights fit 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once a weight at load: there is no time to warm up
    public static bool Fits(ReadOnlySpan<sbyte> chunk)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            int sum = 0;
            for (int place = WeightsPlace + 2 * lane; place < Size; place += GroupBytes)
            {
                sum += Math.Abs((int)chunk[place]) + Math.Abs((int)chunk[place + 1]);
            }

            if (sum > MostOfLane)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes what takes the offset away before the weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once a weight at load: there is no time to warm up
    public static void SetStarts(Span<sbyte> chunk, bool fits)
    {
        Span<short> starts = MemoryMarshal.Cast<sbyte, short>(chunk[..WeightsPlace]);
        starts.Clear();
        for (int group = 0; group < Groups; group++)
        {
            Span<short> half = starts.Slice(fits ? 0 : group / (Groups / 2) * Lanes, Lanes);
            ReadOnlySpan<sbyte> pairs = chunk.Slice(WeightsPlace + group * GroupBytes, GroupBytes);
            for (int lane = 0; lane < half.Length; lane++)
            {
                half[lane] -= (short)((pairs[2 * lane] + pairs[2 * lane + 1]) * Kernels.Offset);
            }
        }
    }
}
