namespace Synoptic.Language.Numerics;

/// <summary>
/// Arithmetic on some numbers at a time. Every element is computed as IEEE 754 defines, fused only where the name
/// says so, and sums have one order: each path gives the same bits.
/// </summary>
/// <typeparam name="TVector">What holds the numbers.</typeparam>
internal interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>Numbers at a time; divides 16.</summary>
    static abstract int Count { get; }

    /// <summary>The number in every lane.</summary>
    static abstract TVector All(float value);

    /// <summary>Reads from <paramref name="index"/> on.</summary>
    static abstract TVector Load(ref float source, int index);

    /// <summary>Reads integers from <paramref name="index"/> on; the nearest numbers.</summary>
    static abstract TVector Convert(ref int source, int index);

    /// <summary>Writes from <paramref name="index"/> on.</summary>
    static abstract void Store(TVector values, ref float target, int index);

    /// <summary>Writes numbers of 0 to 255 without their fractions.</summary>
    static abstract void StoreBytes(TVector values, ref byte target, int index);

    /// <summary>Reads whole numbers of 0 to 65535 from <paramref name="index"/> on.</summary>
    static abstract TVector LoadShorts(ref ushort source, int index);

    /// <summary>Writes numbers of 0 to 65535 without their fractions.</summary>
    static abstract void StoreShorts(TVector values, ref ushort target, int index);

    /// <summary>left + right.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>left - right.</summary>
    static abstract TVector Subtract(TVector left, TVector right);

    /// <summary>left x right.</summary>
    static abstract TVector Multiply(TVector left, TVector right);

    /// <summary>left x right + sum, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector sum);

    /// <summary>The smaller of each two numbers; neither is NaN.</summary>
    static abstract TVector Min(TVector left, TVector right);

    /// <summary>The larger of each two numbers; neither is NaN.</summary>
    static abstract TVector Max(TVector left, TVector right);

    /// <summary>Without signs.</summary>
    static abstract TVector Abs(TVector values);

    /// <summary>The largest lane.</summary>
    static abstract float Highest(TVector values);

    /// <summary>The sum of a multiple of 16 numbers: sixteen running sums, folded in halves.</summary>
    static abstract float Sum(ref float values, int count);
}
