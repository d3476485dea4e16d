using System.Runtime.CompilerServices;

namespace Synoptic.Training.Numerics.Kernels;

/// <summary>The reference, for any processor.</summary>
internal readonly struct ScalarKernel : IMicroKernel
{
    public static int Rows => 4;

    public static int Columns => 4;

    public static void Add(ref readonly float left, ref readonly float right, int depth, ref float tile, int stride)
    {
        ref float lefts = ref Unsafe.AsRef(in left);
        ref float rights = ref Unsafe.AsRef(in right);
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                ref float element = ref Unsafe.Add(ref tile, row * stride + column);
                for (int step = 0; step < depth; step++)
                {
                    element = MathF.FusedMultiplyAdd(
                        Unsafe.Add(ref lefts, step * Rows + row), Unsafe.Add(ref rights, step * Columns + column), element);
                }
            }
        }
    }
}
