using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Synoptic.Training.Numerics;

/// <summary>Arithmetic on whole rows, in a fixed order.</summary>
internal static class Spans
{
    /// <summary>The numbers in groups of eight; the length must be a multiple of eight.</summary>
    public static Span<Vector256<float>> Blocks(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);

    /// <summary>The numbers in groups of eight; the length must be a multiple of eight.</summary>
    public static ReadOnlySpan<Vector256<float>> Blocks(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);

    /// <summary>Adds the product of two rows, element by element; the length must be a multiple of eight.</summary>
    public static void AddProduct(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> sum)
    {
        ReadOnlySpan<Vector256<float>> lefts = Blocks(left);
        ReadOnlySpan<Vector256<float>> rights = Blocks(right);
        Span<Vector256<float>> sums = Blocks(sum);
        for (int index = 0; index < sums.Length; index++)
        {
            sums[index] += lefts[index] * rights[index];
        }
    }

    /// <summary>Adds <paramref name="source"/>, times <paramref name="factor"/>, to <paramref name="target"/>.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target, float factor = 1)
    {
        ReadOnlySpan<Vector256<float>> sources = MemoryMarshal.Cast<float, Vector256<float>>(source);
        Span<Vector256<float>> targets = MemoryMarshal.Cast<float, Vector256<float>>(target[..source.Length]);
        Vector256<float> factors = Vector256.Create(factor);
        for (int index = 0; index < sources.Length; index++)
        {
            targets[index] += sources[index] * factors;
        }

        for (int index = sources.Length * Vector256<float>.Count; index < source.Length; index++)
        {
            target[index] += source[index] * factor;
        }
    }

    /// <summary>The inner product: eight running sums, added pairwise at the end.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector256<float>> lefts = MemoryMarshal.Cast<float, Vector256<float>>(left);
        ReadOnlySpan<Vector256<float>> rights = MemoryMarshal.Cast<float, Vector256<float>>(right[..left.Length]);
        Vector256<float> sums = Vector256<float>.Zero;
        for (int index = 0; index < lefts.Length; index++)
        {
            sums += lefts[index] * rights[index];
        }

        float sum = Vector256.Sum(sums);
        for (int index = lefts.Length * Vector256<float>.Count; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }

    /// <summary>The sum, in the order of <see cref="Dot"/>.</summary>
    public static float Sum(ReadOnlySpan<float> values)
    {
        ReadOnlySpan<Vector256<float>> blocks = MemoryMarshal.Cast<float, Vector256<float>>(values);
        Vector256<float> sums = Vector256<float>.Zero;
        foreach (Vector256<float> block in blocks)
        {
            sums += block;
        }

        float sum = Vector256.Sum(sums);
        foreach (float value in values[(blocks.Length * Vector256<float>.Count)..])
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>The index of the largest element; of equals, the first.</summary>
    public static int IndexOfHighest(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int index = 1; index < values.Length; index++)
        {
            if (values[index] > values[best])
            {
                best = index;
            }
        }

        return best;
    }
}
