using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Sixteen columns in two registers, with the instruction that multiplies and adds four bytes at once.</summary>
internal readonly struct AvxVnniTile : IDotTile
{
    private const int Half = PackedMatrix.TileColumns / 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref byte rows, int stride, in WeightBlock block, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row += 2)
        {
            MultiplyPair(ref Unsafe.Add(ref rows, row * stride), stride, in block, ref Unsafe.Add(ref sums, row * PackedMatrix.TileColumns));
        }
    }

    private static void MultiplyPair(ref byte rows, int stride, in WeightBlock block, ref int sums)
    {
        Vector256<int> upperLeft = Vector256.LoadUnsafe(ref block.Starts), upperRight = Vector256.LoadUnsafe(ref block.Starts, Half);
        Vector256<int> lowerLeft = upperLeft, lowerRight = upperRight;
        for (int chunk = 0; chunk < block.Count; chunk++)
        {
            ref byte upper = ref Unsafe.Add(ref rows, Unsafe.Add(ref block.Places, chunk)), lower = ref Unsafe.Add(ref upper, stride);
            ref sbyte columns = ref Unsafe.Add(ref block.Weights, chunk * WeightChunk.Size + WeightChunk.WeightsPlace);
            for (int group = 0; group < WeightChunk.Groups; group++)
            {
                Vector256<sbyte> left = Vector256.LoadUnsafe(ref columns, (nuint)(group * WeightChunk.GroupBytes));
                Vector256<sbyte> right = Vector256.LoadUnsafe(ref columns, (nuint)(group * WeightChunk.GroupBytes + WeightChunk.GroupBytes / 2));
                Vector256<byte> above = Four(ref upper, group), below = Four(ref lower, group);
                upperLeft = AvxVnni.MultiplyWideningAndAdd(upperLeft, above, left);
                upperRight = AvxVnni.MultiplyWideningAndAdd(upperRight, above, right);
                lowerLeft = AvxVnni.MultiplyWideningAndAdd(lowerLeft, below, left);
                lowerRight = AvxVnni.MultiplyWideningAndAdd(lowerRight, below, right);
            }
        }

        upperLeft.StoreUnsafe(ref sums);
        upperRight.StoreUnsafe(ref sums, Half);
        lowerLeft.StoreUnsafe(ref sums, 2 * Half);
        lowerRight.StoreUnsafe(ref sums, 3 * Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte row, int group) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, group * PackedMatrix.Group))).AsByte();
}
