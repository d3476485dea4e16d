using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Tests.Numerics;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 5, 7)]
    [InlineData(8, 32, 16)]
    [InlineData(17, 33, 300)]
    [InlineData(40, 96, 513)]
    public void Every_kernel_gives_the_bits_of_a_plain_loop(int rows, int columns, int depth)
    {
        var random = new RandomSource(7);
        float[] left = Fill(random, rows * depth), right = Fill(random, depth * columns), start = Fill(random, rows * columns);
        float[] expected = Plain(left, right, start, rows, columns, depth);

        foreach (MatrixProduct product in Products())
        {
            var sum = (float[])start.Clone();
            product.Add(MatrixView.Of(left, rows, depth), MatrixView.Of(right, depth, columns), sum);
            sum.ShouldBe(expected, product.GetType().ToString());
        }
    }

    [Fact]
    public void A_transposed_view_reads_the_same_numbers()
    {
        var random = new RandomSource(8);
        float[] left = Fill(random, 6 * 10), right = Fill(random, 9 * 6), start = new float[10 * 9];
        float[] expected = Plain(Transpose(left, 6, 10), Transpose(right, 9, 6), start, 10, 9, 6);

        foreach (MatrixProduct product in Products())
        {
            var sum = (float[])start.Clone();
            product.Add(MatrixView.Of(left, 6, 10).Transposed, MatrixView.Of(right, 9, 6).Transposed, sum);
            sum.ShouldBe(expected, product.GetType().ToString());
        }
    }

    private static List<MatrixProduct> Products()
    {
        List<MatrixProduct> products = [new PackedProduct<ScalarKernel>()];
        if (Fma.IsSupported)
        {
            products.Add(new PackedProduct<Avx2Kernel>());
        }

        if (Vector512.IsHardwareAccelerated)
        {
            products.Add(new PackedProduct<Avx512Kernel>());
        }

        return products;
    }

    private static float[] Fill(RandomSource random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Normal())];

    private static float[] Transpose(float[] values, int rows, int columns) =>
        [.. Enumerable.Range(0, values.Length).Select(index => values[index % rows * columns + index / rows])];

    private static float[] Plain(float[] left, float[] right, float[] start, int rows, int columns, int depth)
    {
        var sum = (float[])start.Clone();
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                for (int step = 0; step < depth; step++)
                {
                    ref float element = ref sum[row * columns + column];
                    element = MathF.FusedMultiplyAdd(left[row * depth + step], right[step * columns + column], element);
                }
            }
        }

        return sum;
    }
}
