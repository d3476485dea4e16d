using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Synoptic.Language.Numerics;

/// <summary>The arithmetic of a network, for one kind of processor. Stateless; every kind gives the same bits.</summary>
public abstract class Kernels
{
    /// <summary>What is added to a rounded number so that it is positive; the numbers run from -63 to 63.</summary>
    internal const int Offset = 64;

    /// <summary>The largest rounded number. With 127 as the largest byte, two products with weights fit 16 bits.</summary>
    internal const int Largest = 63;

    private protected Kernels()
    {
    }

    /// <summary>The kinds that this machine can run, the fastest last.</summary>
    public static IEnumerable<InstructionSet> Supported => Enum.GetValues<InstructionSet>().Where(IsSupported);

    /// <summary>Kernels for a kind of processor.</summary>
    /// <exception cref="PlatformNotSupportedException">This machine lacks the instructions.</exception>
    public static Kernels Create(InstructionSet instructions)
    {
        if (!IsSupported(instructions))
        {
            throw new PlatformNotSupportedException($"This processor has no {instructions}; choose one of {string.Join(", ", Supported)}.");
        }

        return instructions switch
        {
            InstructionSet.Avx512Vnni => new KernelSet<AvxVnniTile, Vector512Lanes, Vector512<float>>(),
            InstructionSet.Avx512 => new KernelSet<Avx512Tile, Vector512Lanes, Vector512<float>>(),
            InstructionSet.AvxVnni => new KernelSet<AvxVnniTile, Vector256Lanes, Vector256<float>>(),
            InstructionSet.Avx2 => new KernelSet<Avx2Tile, Vector256Lanes, Vector256<float>>(),
            _ => new KernelSet<ScalarTile, ScalarLanes, float>(),
        };
    }

    /// <summary>Kernels for this machine.</summary>
    public static Kernels ForThisMachine() => Create(Supported.Last());

    /// <summary>Rounds rows to bytes, each with a scale of its own.</summary>
    internal abstract void Quantize(ReadOnlySpan<float> values, int width, QuantizedRows rows);

    /// <summary>Multiplies rows and adds the bias; rows of the output have <see cref="PackedMatrix.Columns"/> numbers.</summary>
    internal abstract void Multiply(QuantizedRows rows, int count, MatrixView matrix, Span<float> output);

    /// <summary>Multiplies rows and adds the bias.</summary>
    internal void Multiply(QuantizedRows rows, int count, PackedMatrix matrix, Span<float> output) => Multiply(rows, count, matrix.View, output);

    /// <summary>Runs one direction of a recurrent layer over the rows of a sentence.</summary>
    /// <param name="gates">A row is <see cref="GateOrder.Columns"/> numbers.</param>
    /// <param name="hidden">The first of sixteen numbers in the first row of output.</param>
    /// <param name="run">The rows.</param>
    internal abstract void Recur(ReadOnlySpan<float> gates, Span<float> hidden, RecurrentRun run);

    /// <summary>The tangents of candidates and sigmoids of the other gates of one direction, rounded to 1/32767.</summary>
    /// <param name="gates">As <see cref="GateOrder"/> puts them.</param>
    /// <param name="opened">As many whole numbers: (value + 1) x 32767.</param>
    internal abstract void Open(ReadOnlySpan<float> gates, Span<ushort> opened);

    /// <summary>Goes one row on with all columns of one direction.</summary>
    /// <param name="opened">What <see cref="Open"/> wrote.</param>
    /// <param name="states">The states, which change.</param>
    /// <param name="hidden">As many numbers of output.</param>
    internal abstract void Step(ReadOnlySpan<ushort> opened, Span<float> states, Span<float> hidden);

    /// <summary>Adds <paramref name="changes"/> to <paramref name="rows"/> and normalizes each row.</summary>
    internal abstract void AddAndNormalize(Span<float> rows, ReadOnlySpan<float> changes, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias);

    /// <summary>An eighth of what is negative, in place; a multiple of sixteen numbers.</summary>
    internal abstract void Rectify(Span<float> values);

    /// <summary>The place of the largest number; of equals, the first.</summary>
    internal abstract int IndexOfHighest(ReadOnlySpan<float> values);

    private static bool IsSupported(InstructionSet instructions) => instructions switch
    {
        InstructionSet.Avx2 => Avx2.IsSupported && Fma.IsSupported,
        InstructionSet.AvxVnni => AvxVnni.IsSupported && Fma.IsSupported,
        InstructionSet.Avx512 => Avx512F.IsSupported && Avx512BW.IsSupported,
        InstructionSet.Avx512Vnni => Avx512F.IsSupported && AvxVnni.IsSupported,
        _ => true,
    };
}
