using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Sixteen columns in two registers: products of bytes, added up in pairs to 16 and again to 32 bits.</summary>
internal readonly struct Avx2Tile : IDotTile
{
    private const int Half = PackedMatrix.TileColumns / 2;

    public static void Multiply(ref byte rows, int stride, ref sbyte weights, int groups, ref int starts, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row += 2)
        {
            ref byte upper = ref Unsafe.Add(ref rows, row * stride);
            ref int target = ref Unsafe.Add(ref sums, row * PackedMatrix.TileColumns);
            MultiplyPair(ref upper, ref Unsafe.Add(ref upper, stride), ref weights, groups, ref starts, ref target);
        }
    }

    private static void MultiplyPair(ref byte upper, ref byte lower, ref sbyte weights, int groups, ref int starts, ref int sums)
    {
        Vector256<int> upperLeft = Vector256.LoadUnsafe(ref starts), upperRight = Vector256.LoadUnsafe(ref starts, Half);
        Vector256<int> lowerLeft = upperLeft, lowerRight = upperRight;
        for (int group = 0; group < groups; group++)
        {
            ref sbyte columns = ref Unsafe.Add(ref weights, group * PackedMatrix.Group * PackedMatrix.TileColumns);
            Vector256<sbyte> left = Vector256.LoadUnsafe(ref columns), right = Vector256.LoadUnsafe(ref columns, Half * PackedMatrix.Group);
            Vector256<byte> above = Four(ref upper, group), below = Four(ref lower, group);
            upperLeft += Dot(above, left);
            upperRight += Dot(above, right);
            lowerLeft += Dot(below, left);
            lowerRight += Dot(below, right);
        }

        upperLeft.StoreUnsafe(ref sums);
        upperRight.StoreUnsafe(ref sums, Half);
        lowerLeft.StoreUnsafe(ref sums, 2 * Half);
        lowerRight.StoreUnsafe(ref sums, 3 * Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte row, int group) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, group * PackedMatrix.Group))).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Dot(Vector256<byte> numbers, Vector256<sbyte> weights) =>
        Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(numbers, weights), Vector256<short>.One);
}
