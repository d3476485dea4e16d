using Synoptic.Language.Numerics;

namespace Synoptic.Language.Tests.Numerics;

public sealed class MultiplyTests
{
    private const int Count = 7;
    private const int Inputs = 80;
    private const int Outputs = 35;
    private const float Scale = 0.5f;

    /// <summary>Every kind of kernel, and the largest weight in inputs 0 to 31 and from 32 on: sums fit 16 bits nowhere, everywhere, here and there.</summary>
    public static TheoryData<InstructionSet, int, int> Cases
    {
        get
        {
            var cases = new TheoryData<InstructionSet, int, int>();
            foreach (InstructionSet instructions in Kernels.Supported)
            {
                cases.Add(instructions, 127, 127);
                cases.Add(instructions, 30, 30);
                cases.Add(instructions, 127, 30);
                cases.Add(instructions, 30, 127);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Products_are_exact(InstructionSet instructions, int first, int rest)
    {
        var random = new Random(first * 1000 + rest);
        sbyte[] weights = [.. Enumerable.Range(0, Inputs * Outputs).Select(place => (sbyte)Limited(random, place < 32 * Outputs ? first : rest))];
        ShouldBeExact(instructions, weights, [.. Enumerable.Range(0, Count * Inputs).Select(_ => random.NextSingle() * 2 - 1)]);
    }

    [Theory]
    [InlineData(127, 1f)]
    [InlineData(-127, 1f)]
    [InlineData(65, -1f)]
    [InlineData(-64, -1f)]
    public void The_largest_sums_are_exact(int weight, float number)
    {
        foreach (InstructionSet instructions in Kernels.Supported)
        {
            ShouldBeExact(instructions, Enumerable.Repeat((sbyte)weight, Inputs * Outputs).ToArray(), Enumerable.Repeat(number, Count * Inputs).ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Inner_products_of_rows_are_exact(InstructionSet instructions, int first, int rest)
    {
        var random = new Random(first + rest);
        Kernels kernels = Kernels.Create(instructions);
        float[] values = [.. Enumerable.Range(0, Count * Inputs).Select(_ => random.Next(5) == 0 ? random.NextSingle() : random.Next(2) * 2 - 1f)];
        (byte[] numbers, float[] scales) = Quantize(kernels, values);
        var rows = new QuantizedRows(numbers, scales);
        using var matrix = new RowMatrix(rows, Count, Inputs);
        var output = new float[(Count + 1) * matrix.View.Columns];
        kernels.Multiply(rows, Count, matrix.View, output);
        for (int row = 0; row < Count; row++)
        {
            for (int column = 0; column < Count; column++)
            {
                int sum = Enumerable.Range(0, Inputs).Sum(input => (numbers[row * Inputs + input] - 64) * (numbers[column * Inputs + input] - 64));
                output[row * matrix.View.Columns + column].ShouldBe(sum * scales[row] * scales[column]);
            }
        }
    }

    private static int Limited(Random random, int largest) => random.Next(3) == 0 ? largest : random.Next(-largest, largest + 1);

    private static void ShouldBeExact(InstructionSet instructions, sbyte[] weights, float[] values)
    {
        Kernels kernels = Kernels.Create(instructions);
        (byte[] numbers, float[] scales) = Quantize(kernels, values);
        float[] columnScales = [.. Enumerable.Repeat(Scale, Outputs)];
        var matrix = new PackedMatrix(Inputs, weights, columnScales, new float[Outputs]);
        var output = new float[(Count + 1) * matrix.Columns];
        kernels.Multiply(new QuantizedRows(numbers, scales), Count, matrix, output);
        for (int place = 0; place < Count * Outputs; place++)
        {
            (int row, int column) = (place / Outputs, place % Outputs);
            int sum = Enumerable.Range(0, Inputs).Sum(input => (numbers[row * Inputs + input] - 64) * weights[input * Outputs + column]);
            output[row * matrix.Columns + column].ShouldBe(sum * scales[row] * Scale);
        }
    }

    private static (byte[] Numbers, float[] Scales) Quantize(Kernels kernels, float[] values)
    {
        var numbers = new byte[(Count + 1) * Inputs];
        var scales = new float[Count + 1];
        kernels.Quantize(values, Inputs, new QuantizedRows(numbers, scales));
        return (numbers, scales);
    }
}
