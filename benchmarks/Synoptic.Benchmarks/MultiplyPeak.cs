using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Benchmarks;

/// <summary>
/// How many products of bytes this machine adds up a second, one thread, from registers alone, by the instructions
/// that the kernels use: four products of pairs, four additions of 16 bits, one widening, one addition of 32 bits.
/// </summary>
internal static class MultiplyPeak
{
    private const int Rounds = 4_000_000;
    private const int Chains = 8; // enough to hide that each waits for its own result
    private const int ProductsOfChain = 4; // instructions

    /// <summary>Multiply-adds per second of processor time; 0 on a machine without AVX2.</summary>
    public static double Measure()
    {
        int width = Avx512BW.IsSupported ? Vector512<byte>.Count : Avx2.IsSupported ? Vector256<byte>.Count : 0;
        double best = double.PositiveInfinity;
        using var process = Process.GetCurrentProcess();
        for (int pass = 0; pass < 5 && width > 0; pass++)
        {
            process.Refresh();
            TimeSpan before = process.TotalProcessorTime;
            GC.KeepAlive(width == Vector512<byte>.Count ? Run512(Vector512.Create((byte)3), Vector512<sbyte>.One) : Run256(Vector256.Create((byte)3), Vector256<sbyte>.One));
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }

        return (double)Rounds * Chains * ProductsOfChain * width / best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run512(Vector512<byte> numbers, Vector512<sbyte> weights)
    {
        Vector512<int> first = Vector512<int>.Zero, second = first, third = first, fourth = first, fifth = first, sixth = first, seventh = first, eighth = first;
        for (int round = 0; round < Rounds; round++)
        {
            first += Chain(numbers, weights, first.AsInt16());
            second += Chain(numbers, weights, second.AsInt16());
            third += Chain(numbers, weights, third.AsInt16());
            fourth += Chain(numbers, weights, fourth.AsInt16());
            fifth += Chain(numbers, weights, fifth.AsInt16());
            sixth += Chain(numbers, weights, sixth.AsInt16());
            seventh += Chain(numbers, weights, seventh.AsInt16());
            eighth += Chain(numbers, weights, eighth.AsInt16());
        }

        return Vector512.Sum(first + second + third + fourth + fifth + sixth + seventh + eighth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Chain(Vector512<byte> numbers, Vector512<sbyte> weights, Vector512<short> start)
    {
        // The weights differ each time, or the compiler would keep one product.
        Vector512<short> sum = start + Avx512BW.MultiplyAddAdjacent(numbers, start.AsSByte()) + Avx512BW.MultiplyAddAdjacent(start.AsByte(), weights);
        sum = sum + Avx512BW.MultiplyAddAdjacent(start.AsByte(), start.AsSByte()) + Avx512BW.MultiplyAddAdjacent(start.AsByte(), numbers.AsSByte());
        return Avx512BW.MultiplyAddAdjacent(sum, Vector512<short>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run256(Vector256<byte> numbers, Vector256<sbyte> weights)
    {
        Vector256<int> first = Vector256<int>.Zero, second = first, third = first, fourth = first, fifth = first, sixth = first, seventh = first, eighth = first;
        for (int round = 0; round < Rounds; round++)
        {
            first += Chain(numbers, weights, first.AsInt16());
            second += Chain(numbers, weights, second.AsInt16());
            third += Chain(numbers, weights, third.AsInt16());
            fourth += Chain(numbers, weights, fourth.AsInt16());
            fifth += Chain(numbers, weights, fifth.AsInt16());
            sixth += Chain(numbers, weights, sixth.AsInt16());
            seventh += Chain(numbers, weights, seventh.AsInt16());
            eighth += Chain(numbers, weights, eighth.AsInt16());
        }

        return Vector256.Sum(first + second + third + fourth + fifth + sixth + seventh + eighth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Chain(Vector256<byte> numbers, Vector256<sbyte> weights, Vector256<short> start)
    {
        Vector256<short> sum = start + Avx2.MultiplyAddAdjacent(numbers, start.AsSByte()) + Avx2.MultiplyAddAdjacent(start.AsByte(), weights);
        sum = sum + Avx2.MultiplyAddAdjacent(start.AsByte(), start.AsSByte()) + Avx2.MultiplyAddAdjacent(start.AsByte(), numbers.AsSByte());
        return Avx2.MultiplyAddAdjacent(sum, Vector256<short>.One);
    }
}
