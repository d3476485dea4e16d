using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Eight at a time.</summary>
internal readonly struct Vector256Lanes : ILanes<Vector256<float>>
{
    public static int Count => Vector256<float>.Count;

    public static Vector256<float> All(float value) => Vector256.Create(value);

    public static Vector256<float> Load(ref float source, int index) => Vector256.LoadUnsafe(ref source, (nuint)index);

    public static Vector256<float> Convert(ref int source, int index) => Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref source, (nuint)index));

    public static void Store(Vector256<float> values, ref float target, int index) => values.StoreUnsafe(ref target, (nuint)index);

    public static void StoreBytes(Vector256<float> values, ref byte target, int index)
    {
        Vector256<int> whole = Vector256.ConvertToInt32Native(values);
        Vector128<short> halves = Vector128.Narrow(whole.GetLower(), whole.GetUpper());
        Vector128.Narrow(halves.AsUInt16(), halves.AsUInt16()).GetLower().StoreUnsafe(ref target, (nuint)index);
    }

    public static Vector256<float> LoadShorts(ref ushort source, int index) =>
        Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref source, (nuint)index)));

    public static void StoreShorts(Vector256<float> values, ref ushort target, int index)
    {
        Vector256<uint> whole = Vector256.ConvertToInt32Native(values).AsUInt32();
        Vector128.Narrow(whole.GetLower(), whole.GetUpper()).StoreUnsafe(ref target, (nuint)index);
    }

    public static Vector256<float> Add(Vector256<float> left, Vector256<float> right) => left + right;

    public static Vector256<float> Subtract(Vector256<float> left, Vector256<float> right) => left - right;

    public static Vector256<float> Multiply(Vector256<float> left, Vector256<float> right) => left * right;

    public static Vector256<float> MultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> sum) =>
        Vector256.FusedMultiplyAdd(left, right, sum);

    public static Vector256<float> Min(Vector256<float> left, Vector256<float> right) => Vector256.MinNative(left, right);

    public static Vector256<float> Max(Vector256<float> left, Vector256<float> right) => Vector256.MaxNative(left, right);

    public static Vector256<float> Abs(Vector256<float> values) => Vector256.Abs(values);

    public static float Highest(Vector256<float> values)
    {
        Vector128<float> four = Vector128.MaxNative(values.GetLower(), values.GetUpper());
        Vector64<float> two = Vector64.MaxNative(four.GetLower(), four.GetUpper());
        return MathF.Max(two[0], two[1]);
    }

    public static float Sum(ref float values, int count)
    {
        Vector256<float> low = Vector256<float>.Zero, high = Vector256<float>.Zero;
        for (int index = 0; index < count; index += 2 * Count)
        {
            low += Vector256.LoadUnsafe(ref values, (nuint)index);
            high += Vector256.LoadUnsafe(ref values, (nuint)(index + Count));
        }

        return Fold(low + high);
    }

    /// <summary>The sum of eight lanes, in halves.</summary>
    public static float Fold(Vector256<float> sums)
    {
        Vector128<float> four = sums.GetLower() + sums.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }
}
