using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>One product at a time.</summary>
internal readonly struct ScalarTile : IDotTile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ref byte rows, int stride, in WeightBlock block, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row++)
        {
            ref int target = ref Unsafe.Add(ref sums, row * PackedMatrix.TileColumns);
            Unsafe.CopyBlockUnaligned(ref Unsafe.As<int, byte>(ref target), ref Unsafe.As<int, byte>(ref block.Starts), PackedMatrix.TileColumns * sizeof(int));
            for (int chunk = 0; chunk < block.Count; chunk++)
            {
                ref byte numbers = ref Unsafe.Add(ref rows, row * stride + Unsafe.Add(ref block.Places, chunk));
                AddChunk(ref numbers, ref Unsafe.Add(ref block.Weights, chunk * WeightChunk.Size + WeightChunk.WeightsPlace), ref target);
            }
        }
    }

    private static void AddChunk(ref byte numbers, ref sbyte weights, ref int sums)
    {
        for (int group = 0; group < WeightChunk.Groups; group++)
        {
            AddGroup(ref Unsafe.Add(ref numbers, group * PackedMatrix.Group), ref Unsafe.Add(ref weights, group * WeightChunk.GroupBytes), ref sums);
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
