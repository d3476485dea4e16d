using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>One product at a time.</summary>
internal readonly struct ScalarTile : IDotTile
{
    public static void Multiply(ref byte rows, int stride, ref sbyte weights, int groups, ref int starts, ref int sums)
    {
        for (int row = 0; row < PackedMatrix.TileRows; row++)
        {
            ref byte numbers = ref Unsafe.Add(ref rows, row * stride);
            for (int column = 0; column < PackedMatrix.TileColumns; column++)
            {
                int sum = Unsafe.Add(ref starts, column);
                for (int input = 0; input < PackedMatrix.Group * groups; input++)
                {
                    int group = input / PackedMatrix.Group * PackedMatrix.TileColumns;
                    int weight = (group + column) * PackedMatrix.Group + input % PackedMatrix.Group;
                    sum += Unsafe.Add(ref numbers, input) * Unsafe.Add(ref weights, weight);
                }

                Unsafe.Add(ref sums, row * PackedMatrix.TileColumns + column) = sum;
            }
        }
    }
}
