using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Sixteen columns in a register: products of bytes, added up in pairs to 16 bits, and widened once or twice a chunk.</summary>
internal readonly struct Avx512Tile : IDotTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref byte rows, int stride, in WeightBlock block, ref int sums)
    {
        Vector512<int> first = Vector512<int>.Zero, second = first, third = first, fourth = first;
        ref sbyte weights = ref block.Weights;
        ref int place = ref block.Places;
        ref int middle = ref Unsafe.Add(ref place, block.Fitting), end = ref Unsafe.Add(ref place, block.Count);
        for (; Unsafe.IsAddressLessThan(ref place, ref middle); place = ref Unsafe.Add(ref place, 1), weights = ref Unsafe.Add(ref weights, WeightChunk.Size))
        {
            ref byte row = ref Unsafe.Add(ref rows, place);
            first += Whole(ref row, ref weights);
            second += Whole(ref Unsafe.Add(ref row, stride), ref weights);
            third += Whole(ref Unsafe.Add(ref row, 2 * stride), ref weights);
            fourth += Whole(ref Unsafe.Add(ref row, 3 * stride), ref weights);
        }

        for (; Unsafe.IsAddressLessThan(ref place, ref end); place = ref Unsafe.Add(ref place, 1), weights = ref Unsafe.Add(ref weights, WeightChunk.Size))
        {
            ref byte row = ref Unsafe.Add(ref rows, place);
            first += Halves(ref row, ref weights);
            second += Halves(ref Unsafe.Add(ref row, stride), ref weights);
            third += Halves(ref Unsafe.Add(ref row, 2 * stride), ref weights);
            fourth += Halves(ref Unsafe.Add(ref row, 3 * stride), ref weights);
        }

        first.StoreUnsafe(ref sums);
        second.StoreUnsafe(ref sums, PackedMatrix.TileColumns);
        third.StoreUnsafe(ref sums, 2 * PackedMatrix.TileColumns);
        fourth.StoreUnsafe(ref sums, 3 * PackedMatrix.TileColumns);
    }

    /// <summary>One row by a chunk whose sums fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Whole(ref byte row, ref sbyte weights) =>
        Widen(Load(ref weights, -2).AsInt16() + Two(ref row, ref weights, 0) + Two(ref row, ref weights, 2));

    /// <summary>One row by any chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Halves(ref byte row, ref sbyte weights) =>
        Widen(Load(ref weights, -2).AsInt16() + Two(ref row, ref weights, 0))
        + Widen(Load(ref weights, -1).AsInt16() + Two(ref row, ref weights, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Two(ref byte row, ref sbyte weights, int group) =>
        Avx512BW.MultiplyAddAdjacent(Four(ref row, group), Load(ref weights, group))
        + Avx512BW.MultiplyAddAdjacent(Four(ref row, group + 1), Load(ref weights, group + 1));

    /// <summary>The weights of a group; of those at -2 and -1, what takes the offset away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<sbyte> Load(ref sbyte weights, int group) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref weights, WeightChunk.WeightsPlace + group * WeightChunk.GroupBytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector512<short> lanes) => Avx512BW.MultiplyAddAdjacent(lanes, Vector512<short>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Four(ref byte row, int group) =>
        Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, group * PackedMatrix.Group))).AsByte();
}
