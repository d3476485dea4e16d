using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Training.Numerics.Kernels;

/// <summary>Dense matrix products in single precision. Holds packing buffers: one object per thread.</summary>
internal abstract class MatrixProduct
{
    /// <summary>The fastest product of this processor; every choice gives the same bits.</summary>
    public static MatrixProduct Create() =>
        Vector512.IsHardwareAccelerated ? new PackedProduct<Avx512Kernel>()
        : Fma.IsSupported ? new PackedProduct<Avx2Kernel>()
        : new PackedProduct<ScalarKernel>();

    /// <summary>Adds <c>left x right</c> to <paramref name="sum"/>, a row-major matrix without gaps.</summary>
    public abstract void Add(MatrixView left, MatrixView right, Span<float> sum);
}
