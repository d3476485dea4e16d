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

    /// <summary>The tangent of each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Tanh(TVector values)
    {
        TVector cut = TLanes.Min(TLanes.Max(values, TLanes.All(-Limit)), TLanes.All(Limit));
        TVector square = TLanes.Multiply(cut, cut);
        TVector sum = TLanes.MultiplyAdd(square, TLanes.All(C19), TLanes.All(C17));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C15));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C13));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C11));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C9));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C7));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C5));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C3));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.All(C1));
        return TLanes.Multiply(sum, cut);
    }

    /// <summary>1 / (1 + e^-x) of each number, as half of 1 + tanh(x / 2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Sigmoid(TVector values)
    {
        TVector half = TLanes.All(0.5f);
        return TLanes.MultiplyAdd(Tanh(TLanes.Multiply(values, half)), half, half);
    }
}
