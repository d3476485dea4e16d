using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Sixteen columns in one register: products of bytes, added up in pairs to 16 and again to 32 bits.</summary>
internal readonly struct Avx512Tile : IDotTile
{
    private const nuint Bytes = 64;

    public static void Multiply(ref byte rows, int stride, ref sbyte weights, int groups, ref int starts, ref int sums)
    {
        Vector512<int> first = Vector512.LoadUnsafe(ref starts), second = first, third = first, fourth = first;
        ref byte row1 = ref Unsafe.Add(ref rows, stride);
        ref byte row2 = ref Unsafe.Add(ref row1, stride);
        ref byte row3 = ref Unsafe.Add(ref row2, stride);
        nuint end = (nuint)groups * PackedMatrix.Group;
        for (nuint input = 0; input < end; input += PackedMatrix.Group)
        {
            Vector512<sbyte> columns = Vector512.LoadUnsafe(ref weights, input * (Bytes / PackedMatrix.Group));
            first += Dot(ref rows, input, columns);
            second += Dot(ref row1, input, columns);
            third += Dot(ref row2, input, columns);
            fourth += Dot(ref row3, input, columns);
        }

        first.StoreUnsafe(ref sums);
        second.StoreUnsafe(ref sums, PackedMatrix.TileColumns);
        third.StoreUnsafe(ref sums, 2 * PackedMatrix.TileColumns);
        fourth.StoreUnsafe(ref sums, 3 * PackedMatrix.TileColumns);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Dot(ref byte row, nuint input, Vector512<sbyte> columns)
    {
        Vector512<byte> four = Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, input))).AsByte();
        return Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(four, columns), Vector512<short>.One);
    }
}
