using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Synoptic.Stories.Assertions;

/// <summary>Sums over word vectors. Four at once, whatever the machine has: the same result everywhere.</summary>
internal static class VectorMath
{
    /// <summary>The product of two vectors, their cosine where both have length 1; 0 where one is empty.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return 0;
        }

        ReadOnlySpan<Vector128<float>> left = MemoryMarshal.Cast<float, Vector128<float>>(one);
        ReadOnlySpan<Vector128<float>> right = MemoryMarshal.Cast<float, Vector128<float>>(other);
        Vector128<float> sums = Vector128<float>.Zero;
        for (int four = 0; four < left.Length; four++)
        {
            sums += left[four] * right[four];
        }

        float sum = sums[0] + sums[1] + sums[2] + sums[3];
        for (int column = left.Length * Vector128<float>.Count; column < one.Length; column++)
        {
            sum += one[column] * other[column];
        }

        return sum;
    }

    /// <summary>Scales a vector to length 1; one of length 0 stays.</summary>
    public static void Normalize(Span<float> vector)
    {
        float length = MathF.Sqrt(Dot(vector, vector));
        for (int column = 0; length > 0 && column < vector.Length; column++)
        {
            vector[column] /= length;
        }
    }
}
