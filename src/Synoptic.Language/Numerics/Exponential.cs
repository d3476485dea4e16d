using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Synoptic.Language.Numerics;

/// <summary>
/// Exponential, sigmoid and hyperbolic tangent that give the same bits on every machine: only additions,
/// products, one division and shifts, which IEEE 754 defines exactly, in one order, never fused.
/// Relative error below 3e-7 (Cephes' reduction and polynomial for single precision, S. L. Moshier).
/// </summary>
public static class Exponential
{
    private const float Lowest = -87f; // below, the result would leave the normal numbers
    private const float Highest = 88f;
    private const float Log2OfE = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const float C0 = 1.9875691500e-4f;
    private const float C1 = 1.3981999507e-3f;
    private const float C2 = 8.3334519073e-3f;
    private const float C3 = 4.1665795894e-2f;
    private const float C4 = 1.6666665459e-1f;
    private const float C5 = 5.0000001201e-1f;

    private static ReadOnlySpan<float> LogCoefficients =>
    [
        -1.1514610310e-1f, 1.1676998740e-1f, -1.2420140846e-1f, 1.4249322787e-1f,
        -1.6668057665e-1f, 2.0000714765e-1f, -2.4999993993e-1f, 3.3333331174e-1f,
    ];

    /// <summary>e to the power of <paramref name="value"/>, which is cut to [-87, 88].</summary>
    public static float Exp(float value) => Exp(Vector256.CreateScalar(value)).ToScalar();

    /// <summary>1 / (1 + e^-value).</summary>
    public static float Sigmoid(float value) => Sigmoid(Vector256.CreateScalar(value)).ToScalar();

    /// <summary>The natural logarithm of a positive normal number, with an error below 2e-7 (Cephes' polynomial for single precision).</summary>
    public static float Log(float value)
    {
        int bits = BitConverter.SingleToInt32Bits(value);
        int exponent = (bits >> 23) - 126;
        float part = BitConverter.Int32BitsToSingle((bits & 0x7FFFFF) | 0x3F000000); // in [0.5, 1)
        if (part < 0.707106781f)
        {
            part += part;
            exponent--;
        }

        float rest = part - 1;
        float square = rest * rest;
        float sum = 7.0376836292e-2f;
        foreach (float coefficient in LogCoefficients)
        {
            sum = sum * rest + coefficient;
        }

        sum = sum * rest * square;
        sum += exponent * Ln2Low;
        sum -= 0.5f * square;
        return rest + sum + exponent * Ln2High;
    }

    /// <summary>e to the power of each element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> values)
    {
        Vector256<float> cut = Vector256.Min(Vector256.Max(values, Vector256.Create(Lowest)), Vector256.Create(Highest));
        Vector256<float> power = Vector256.Floor(cut * Log2OfE + Vector256.Create(0.5f));
        Vector256<float> rest = cut - power * Ln2High - power * Ln2Low;
        Vector256<float> sum = Vector256.Create(C0);
        sum = sum * rest + Vector256.Create(C1);
        sum = sum * rest + Vector256.Create(C2);
        sum = sum * rest + Vector256.Create(C3);
        sum = sum * rest + Vector256.Create(C4);
        sum = sum * rest + Vector256.Create(C5);
        sum = sum * (rest * rest) + rest + Vector256<float>.One;
        Vector256<int> exponent = Vector256.ShiftLeft(Vector256.ConvertToInt32(power) + Vector256.Create(127), 23);
        return sum * exponent.AsSingle();
    }

    /// <summary>1 / (1 + e^-x) of each element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> values) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-values));

    /// <summary>The hyperbolic tangent of each element, as 2 sigmoid(2x) - 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> values)
    {
        Vector256<float> sigmoid = Sigmoid(values + values);
        return sigmoid + sigmoid - Vector256<float>.One;
    }

    /// <summary>Turns scores into probabilities in place.</summary>
    /// <returns>The logarithm of the sum of the exponentials of the scores.</returns>
    public static float Softmax(Span<float> scores)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores)
        {
            highest = MathF.Max(highest, score);
        }

        Span<Vector256<float>> blocks = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        foreach (ref Vector256<float> block in blocks)
        {
            block = Exp(block - Vector256.Create(highest));
        }

        for (int index = blocks.Length * Vector256<float>.Count; index < scores.Length; index++)
        {
            scores[index] = Exp(scores[index] - highest);
        }

        float sum = 0;
        foreach (float score in scores)
        {
            sum += score;
        }

        float factor = 1 / sum;
        foreach (ref float score in scores)
        {
            score *= factor;
        }

        return highest + MathF.Log(sum);
    }
}
