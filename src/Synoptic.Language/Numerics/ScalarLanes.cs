using System.Runtime.CompilerServices;

namespace Synoptic.Language.Numerics;

/// <summary>One at a time: what the others are compared with, and what runs where there is neither AVX2 nor AVX-512.</summary>
internal readonly struct ScalarLanes : ILanes<float>
{
    private const int Sums = 16;

    public static int Count => 1;

    public static float All(float value) => value;

    public static float Load(ref float source, int index) => Unsafe.Add(ref source, index);

    public static float Convert(ref int source, int index) => Unsafe.Add(ref source, index);

    public static void Store(float values, ref float target, int index) => Unsafe.Add(ref target, index) = values;

    public static void StoreBytes(float values, ref byte target, int index) => Unsafe.Add(ref target, index) = (byte)values;

    public static float LoadShorts(ref ushort source, int index) => Unsafe.Add(ref source, index);

    public static void StoreShorts(float values, ref ushort target, int index) => Unsafe.Add(ref target, index) = (ushort)values;

    public static float Add(float left, float right) => left + right;

    public static float Subtract(float left, float right) => left - right;

    public static float Multiply(float left, float right) => left * right;

    public static float MultiplyAdd(float left, float right, float sum) => MathF.FusedMultiplyAdd(left, right, sum);

    public static float Min(float left, float right) => left < right ? left : right;

    public static float Max(float left, float right) => left > right ? left : right;

    public static float Abs(float values) => MathF.Abs(values);

    public static float Highest(float values) => values;

    public static float Sum(ref float values, int count)
    {
        Span<float> sums = stackalloc float[Sums];
        sums.Clear();
        for (int index = 0; index < count; index++)
        {
            sums[index % Sums] += Unsafe.Add(ref values, index);
        }

        for (int half = Sums / 2; half > 0; half /= 2)
        {
            for (int index = 0; index < half; index++)
            {
                sums[index] += sums[index + half];
            }
        }

        return sums[0];
    }
}
