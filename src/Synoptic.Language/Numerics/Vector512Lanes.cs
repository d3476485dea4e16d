using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>Sixteen at a time.</summary>
internal readonly struct Vector512Lanes : ILanes<Vector512<float>>
{
    public static int Count => Vector512<float>.Count;

    public static Vector512<float> All(float value) => Vector512.Create(value);

    public static Vector512<float> Load(ref float source, int index) => Vector512.LoadUnsafe(ref source, (nuint)index);

    public static Vector512<float> Convert(ref int source, int index) => Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref source, (nuint)index));

    public static void Store(Vector512<float> values, ref float target, int index) => values.StoreUnsafe(ref target, (nuint)index);

    public static void StoreBytes(Vector512<float> values, ref byte target, int index) =>
        Avx512F.ConvertToVector128Byte(Avx512F.ConvertToVector512Int32WithTruncation(values)).StoreUnsafe(ref target, (nuint)index);

    public static Vector512<float> LoadShorts(ref ushort source, int index) =>
        Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref source, (nuint)index)));

    public static void StoreShorts(Vector512<float> values, ref ushort target, int index) =>
        Avx512F.ConvertToVector256UInt16(Avx512F.ConvertToVector512Int32WithTruncation(values)).StoreUnsafe(ref target, (nuint)index);

    public static Vector512<float> Add(Vector512<float> left, Vector512<float> right) => left + right;

    public static Vector512<float> Subtract(Vector512<float> left, Vector512<float> right) => left - right;

    public static Vector512<float> Multiply(Vector512<float> left, Vector512<float> right) => left * right;

    public static Vector512<float> MultiplyAdd(Vector512<float> left, Vector512<float> right, Vector512<float> sum) =>
        Vector512.FusedMultiplyAdd(left, right, sum);

    public static Vector512<float> Min(Vector512<float> left, Vector512<float> right) => Vector512.MinNative(left, right);

    public static Vector512<float> Max(Vector512<float> left, Vector512<float> right) => Vector512.MaxNative(left, right);

    public static Vector512<float> Abs(Vector512<float> values) => Vector512.Abs(values);

    public static float Highest(Vector512<float> values) =>
        Vector256Lanes.Highest(Vector256.MaxNative(values.GetLower(), values.GetUpper()));

    public static float Sum(ref float values, int count)
    {
        Vector512<float> sums = Vector512<float>.Zero;
        for (int index = 0; index < count; index += Vector512<float>.Count)
        {
            sums += Vector512.LoadUnsafe(ref values, (nuint)index);
        }

        return Vector256Lanes.Fold(sums.GetLower() + sums.GetUpper());
    }
}
