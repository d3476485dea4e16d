using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>
/// Hyperbolic tangent and sigmoid without a division: the first ten odd terms of the tangent's Chebyshev series on
/// [-4.1, 4.1], beyond which the argument is cut. Off by less than 0.0007, where inputs are rounded by 0.008.
/// </summary>
internal static class Activation<TLanes, TVector>
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    private const float Limit = 4.1f;
    private const float C1 = 0.99629372f;
    private const float C3 = -0.31346321f;
    private const float C5 = 0.099323295f;
    private const float C7 = -0.023716031f;
    private const float C9 = 0.0039489386f;
    private const float C11 = -0.00044341217f;
    private const float C13 = 3.2656513e-05f;
    private const float C15 = -1.5055851e-06f;
    private const float C17 = 3.9313598e-08f;
    private const float C19 = -4.4305892e-10f;

    // sigmoid(x) = 0.5 + tanh(x / 2) / 2; powers of two scale exactly
    private const float S1 = C1 / 4;
    private const float S3 = C3 / 16;
    private const float S5 = C5 / 64;
    private const float S7 = C7 / 256;
    private const float S9 = C9 / 1024;
    private const float S11 = C11 / 4096;
    private const float S13 = C13 / 16384;
    private const float S15 = C15 / 65536;
    private const float S17 = C17 / 262144;
    private const float S19 = C19 / 1048576;

    /// <summary>The tangent of each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector values)
    {
        TVector cut = Cut(values, Limit);
        TVector square = TLanes.Multiply(cut, cut);
        TVector sum = TLanes.MultiplyAdd(square, TLanes.All(C19), TLanes.All(C17));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C15));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C13));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C11));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C9));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C7));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C5));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C3));
        return TLanes.Multiply(TLanes.MultiplyAdd(sum, square, TLanes.All(C1)), cut);
    }

    /// <summary>1 / (1 + e^-x) of each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Sigmoid(TVector values)
    {
        TVector cut = Cut(values, 2 * Limit);
        TVector square = TLanes.Multiply(cut, cut);
        TVector sum = TLanes.MultiplyAdd(square, TLanes.All(S19), TLanes.All(S17));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S15));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S13));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S11));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S9));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S7));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S5));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(S3));
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(sum, square, TLanes.All(S1)), cut, TLanes.All(0.5f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Cut(TVector values, float limit) => TLanes.Min(TLanes.Max(values, TLanes.All(-limit)), TLanes.All(limit));
}
