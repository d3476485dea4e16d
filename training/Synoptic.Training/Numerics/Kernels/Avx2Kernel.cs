using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics.Kernels;

/// <summary>A tile of 4 x 16 in eight 256-bit registers; written out, because the registers must have names.</summary>
internal readonly struct Avx2Kernel : IMicroKernel
{
    public static int Rows => 4;

    public static int Columns => 16;

    public static void Add(ref readonly float left, ref readonly float right, int depth, ref float tile, int stride)
    {
        ref float lefts = ref Unsafe.AsRef(in left);
        ref float rights = ref Unsafe.AsRef(in right);
        ref float row0 = ref tile;
        ref float row1 = ref Unsafe.Add(ref tile, stride);
        ref float row2 = ref Unsafe.Add(ref tile, 2 * stride);
        ref float row3 = ref Unsafe.Add(ref tile, 3 * stride);
        Vector256<float> low0 = Vector256.LoadUnsafe(ref row0), high0 = Vector256.LoadUnsafe(ref row0, 8);
        Vector256<float> low1 = Vector256.LoadUnsafe(ref row1), high1 = Vector256.LoadUnsafe(ref row1, 8);
        Vector256<float> low2 = Vector256.LoadUnsafe(ref row2), high2 = Vector256.LoadUnsafe(ref row2, 8);
        Vector256<float> low3 = Vector256.LoadUnsafe(ref row3), high3 = Vector256.LoadUnsafe(ref row3, 8);
        for (int step = 0; step < depth; step++)
        {
            Vector256<float> low = Vector256.LoadUnsafe(ref rights), high = Vector256.LoadUnsafe(ref rights, 8);
            Vector256<float> factor0 = Vector256.Create(lefts);
            low0 = Vector256.FusedMultiplyAdd(factor0, low, low0);
            high0 = Vector256.FusedMultiplyAdd(factor0, high, high0);
            Vector256<float> factor1 = Vector256.Create(Unsafe.Add(ref lefts, 1));
            low1 = Vector256.FusedMultiplyAdd(factor1, low, low1);
            high1 = Vector256.FusedMultiplyAdd(factor1, high, high1);
            Vector256<float> factor2 = Vector256.Create(Unsafe.Add(ref lefts, 2));
            low2 = Vector256.FusedMultiplyAdd(factor2, low, low2);
            high2 = Vector256.FusedMultiplyAdd(factor2, high, high2);
            Vector256<float> factor3 = Vector256.Create(Unsafe.Add(ref lefts, 3));
            low3 = Vector256.FusedMultiplyAdd(factor3, low, low3);
            high3 = Vector256.FusedMultiplyAdd(factor3, high, high3);
            lefts = ref Unsafe.Add(ref lefts, 4);
            rights = ref Unsafe.Add(ref rights, 16);
        }

        low0.StoreUnsafe(ref row0);
        high0.StoreUnsafe(ref row0, 8);
        low1.StoreUnsafe(ref row1);
        high1.StoreUnsafe(ref row1, 8);
        low2.StoreUnsafe(ref row2);
        high2.StoreUnsafe(ref row2, 8);
        low3.StoreUnsafe(ref row3);
        high3.StoreUnsafe(ref row3, 8);
    }
}
