using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Eight columns in a register: products of bytes, added up in pairs to 16 bits, and widened once or twice a chunk.</summary>
internal readonly struct Avx2Tile : IDotTile
{
    private const int Half = PackedMatrix.TileColumns / 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref byte rows, int stride, in WeightBlock block, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row += 2)
        {
            for (int column = 0; column < PackedMatrix.TileColumns; column += Half)
            {
                ref int target = ref Unsafe.Add(ref sums, row * PackedMatrix.TileColumns + column);
                MultiplyPair(ref Unsafe.Add(ref rows, row * stride), stride, in block, column * PackedMatrix.Group, ref target);
            }
        }
    }

    /// <summary>Two rows by eight columns.</summary>
    private static void MultiplyPair(ref byte rows, int stride, in WeightBlock block, int side, ref int sums)
    {
        Vector256<int> upper = Vector256<int>.Zero, lower = Vector256<int>.Zero;
        for (int chunk = 0; chunk < block.Count; chunk++)
        {
            ref byte row = ref Unsafe.Add(ref rows, Unsafe.Add(ref block.Places, chunk)), next = ref Unsafe.Add(ref row, stride);
            ref sbyte weights = ref Unsafe.Add(ref block.Weights, chunk * WeightChunk.Size + side);
            Vector256<short> start = Load(ref weights, -2).AsInt16(), middle = Load(ref weights, -1).AsInt16();
            Vector256<short> above = start + Two(ref row, ref weights, 0), below = start + Two(ref next, ref weights, 0);
            Vector256<short> aboveRest = middle + Two(ref row, ref weights, 2), belowRest = middle + Two(ref next, ref weights, 2);
            bool fits = chunk < block.Fitting;
            upper += fits ? Widen(above + aboveRest) : Widen(above) + Widen(aboveRest);
            lower += fits ? Widen(below + belowRest) : Widen(below) + Widen(belowRest);
        }

        upper.StoreUnsafe(ref sums);
        lower.StoreUnsafe(ref sums, PackedMatrix.TileColumns);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Two(ref byte row, ref sbyte weights, int group) =>
        Avx2.MultiplyAddAdjacent(Four(ref row, group), Load(ref weights, group))
        + Avx2.MultiplyAddAdjacent(Four(ref row, group + 1), Load(ref weights, group + 1));

    /// <summary>The weights of a group; of those at -2 and -1, what takes the offset away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> Load(ref sbyte weights, int group) =>
        Vector256.LoadUnsafe(ref Unsafe.Add(ref weights, WeightChunk.WeightsPlace + group * WeightChunk.GroupBytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector256<short> lanes) => Avx2.MultiplyAddAdjacent(lanes, Vector256<short>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte row, int group) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, group * PackedMatrix.Group))).AsByte();
}
