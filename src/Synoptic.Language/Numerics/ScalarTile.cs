using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>One product at a time.</summary>
internal readonly struct ScalarTile : IDotTile
{
    public static void Multiply(ref byte rows, int stride, ref sbyte weights, int groups, ref int starts, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row++)
        {
            ref int target = ref Unsafe.Add(ref sums, row * PackedMatrix.TileColumns);
            Unsafe.CopyBlockUnaligned(ref Unsafe.As<int, byte>(ref target), ref Unsafe.As<int, byte>(ref starts), PackedMatrix.TileColumns * sizeof(int));
            for (int group = 0; group < groups; group++)
            {
                ref sbyte columns = ref Unsafe.Add(ref weights, group * PackedMatrix.TileColumns * PackedMatrix.Group);
                AddGroup(ref Unsafe.Add(ref rows, row * stride + group * PackedMatrix.Group), ref columns, ref target);
            }
        }
    }

    private static void AddGroup(ref byte numbers, ref sbyte weights, ref int sums)
    {
        int first = numbers, second = Unsafe.Add(ref numbers, 1), third = Unsafe.Add(ref numbers, 2), fourth = Unsafe.Add(ref numbers, 3);
        for (int column = 0; column < PackedMatrix.TileColumns; column++)
        {
            ref sbyte weight = ref Unsafe.Add(ref weights, column * PackedMatrix.Group);
            Unsafe.Add(ref sums, column) += first * weight + second * Unsafe.Add(ref weight, 1)
                + third * Unsafe.Add(ref weight, 2) + fourth * Unsafe.Add(ref weight, 3);
        }
    }
}
