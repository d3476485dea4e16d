using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics.Kernels;

/// <summary>A tile of 8 x 32 in sixteen 512-bit registers; written out, because the registers must have names.</summary>
internal readonly struct Avx512Kernel : IMicroKernel
{
    public static int Rows => 8;

    public static int Columns => 32;

    public static void Add(ref readonly float left, ref readonly float right, int depth, ref float tile, int stride)
    {
        ref float lefts = ref Unsafe.AsRef(in left);
        ref float rights = ref Unsafe.AsRef(in right);
        ref float row0 = ref tile;
        ref float row1 = ref Unsafe.Add(ref tile, stride);
        ref float row2 = ref Unsafe.Add(ref tile, 2 * stride);
        ref float row3 = ref Unsafe.Add(ref tile, 3 * stride);
        ref float row4 = ref Unsafe.Add(ref tile, 4 * stride);
        ref float row5 = ref Unsafe.Add(ref tile, 5 * stride);
        ref float row6 = ref Unsafe.Add(ref tile, 6 * stride);
        ref float row7 = ref Unsafe.Add(ref tile, 7 * stride);
        Vector512<float> low0 = Vector512.LoadUnsafe(ref row0), high0 = Vector512.LoadUnsafe(ref row0, 16);
        Vector512<float> low1 = Vector512.LoadUnsafe(ref row1), high1 = Vector512.LoadUnsafe(ref row1, 16);
        Vector512<float> low2 = Vector512.LoadUnsafe(ref row2), high2 = Vector512.LoadUnsafe(ref row2, 16);
        Vector512<float> low3 = Vector512.LoadUnsafe(ref row3), high3 = Vector512.LoadUnsafe(ref row3, 16);
        Vector512<float> low4 = Vector512.LoadUnsafe(ref row4), high4 = Vector512.LoadUnsafe(ref row4, 16);
        Vector512<float> low5 = Vector512.LoadUnsafe(ref row5), high5 = Vector512.LoadUnsafe(ref row5, 16);
        Vector512<float> low6 = Vector512.LoadUnsafe(ref row6), high6 = Vector512.LoadUnsafe(ref row6, 16);
        Vector512<float> low7 = Vector512.LoadUnsafe(ref row7), high7 = Vector512.LoadUnsafe(ref row7, 16);
        for (int step = 0; step < depth; step++)
        {
            Vector512<float> low = Vector512.LoadUnsafe(ref rights), high = Vector512.LoadUnsafe(ref rights, 16);
            Vector512<float> factor0 = Vector512.Create(lefts);
            low0 = Vector512.FusedMultiplyAdd(factor0, low, low0);
            high0 = Vector512.FusedMultiplyAdd(factor0, high, high0);
            Vector512<float> factor1 = Vector512.Create(Unsafe.Add(ref lefts, 1));
            low1 = Vector512.FusedMultiplyAdd(factor1, low, low1);
            high1 = Vector512.FusedMultiplyAdd(factor1, high, high1);
            Vector512<float> factor2 = Vector512.Create(Unsafe.Add(ref lefts, 2));
            low2 = Vector512.FusedMultiplyAdd(factor2, low, low2);
            high2 = Vector512.FusedMultiplyAdd(factor2, high, high2);
            Vector512<float> factor3 = Vector512.Create(Unsafe.Add(ref lefts, 3));
            low3 = Vector512.FusedMultiplyAdd(factor3, low, low3);
            high3 = Vector512.FusedMultiplyAdd(factor3, high, high3);
            Vector512<float> factor4 = Vector512.Create(Unsafe.Add(ref lefts, 4));
            low4 = Vector512.FusedMultiplyAdd(factor4, low, low4);
            high4 = Vector512.FusedMultiplyAdd(factor4, high, high4);
            Vector512<float> factor5 = Vector512.Create(Unsafe.Add(ref lefts, 5));
            low5 = Vector512.FusedMultiplyAdd(factor5, low, low5);
            high5 = Vector512.FusedMultiplyAdd(factor5, high, high5);
            Vector512<float> factor6 = Vector512.Create(Unsafe.Add(ref lefts, 6));
            low6 = Vector512.FusedMultiplyAdd(factor6, low, low6);
            high6 = Vector512.FusedMultiplyAdd(factor6, high, high6);
            Vector512<float> factor7 = Vector512.Create(Unsafe.Add(ref lefts, 7));
            low7 = Vector512.FusedMultiplyAdd(factor7, low, low7);
            high7 = Vector512.FusedMultiplyAdd(factor7, high, high7);
            lefts = ref Unsafe.Add(ref lefts, 8);
            rights = ref Unsafe.Add(ref rights, 32);
        }

        low0.StoreUnsafe(ref row0);
        high0.StoreUnsafe(ref row0, 16);
        low1.StoreUnsafe(ref row1);
        high1.StoreUnsafe(ref row1, 16);
        low2.StoreUnsafe(ref row2);
        high2.StoreUnsafe(ref row2, 16);
        low3.StoreUnsafe(ref row3);
        high3.StoreUnsafe(ref row3, 16);
        low4.StoreUnsafe(ref row4);
        high4.StoreUnsafe(ref row4, 16);
        low5.StoreUnsafe(ref row5);
        high5.StoreUnsafe(ref row5, 16);
        low6.StoreUnsafe(ref row6);
        high6.StoreUnsafe(ref row6, 16);
        low7.StoreUnsafe(ref row7);
        high7.StoreUnsafe(ref row7, 16);
    }
}
