using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Numerics;

/// <summary>
/// The kernels, written once for all widths of registers. Compiled in full at their first call: a report is read before the
/// runtime would get round to it.
/// </summary>
internal sealed class KernelSet<TTile, TLanes, TVector> : Kernels
    where TTile : struct, IDotTile
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    private const float Smallest = 1e-5f; // as in training: keeps the deviation away from zero
    private const float Slope = 0.125f; // as in training
    private const int MostWidth = 1024;
    private const float LeastRange = 1e-20f; // a row of zeros
    private const float OpenScale = 32767;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Quantize(ReadOnlySpan<float> values, int width, QuantizedRows rows)
    {
        for (int row = 0; row * width < values.Length; row++)
        {
            rows.Scales[row] = QuantizeRow(values.Slice(row * width, width), rows.Numbers.Slice(row * width, width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Multiply(QuantizedRows rows, int count, MatrixView matrix, Span<float> output)
    {
        Span<int> sums = stackalloc int[PackedMatrix.TileRows * PackedMatrix.TileColumns];
        ref int sum = ref MemoryMarshal.GetReference(sums);
        int whole = PackedMatrix.RoundUp(count, PackedMatrix.TileRows);
        ref byte numbers = ref MemoryMarshal.GetReference(rows.Numbers[..(whole * matrix.Inputs)]);
        ref float rowScales = ref MemoryMarshal.GetReference(rows.Scales[..whole]);
        ref float target = ref MemoryMarshal.GetReference(output[..(whole * matrix.Columns)]);
        for (int column = 0; column < matrix.Columns; column += PackedMatrix.TileColumns)
        {
            WeightBlock block = matrix.Block(column);
            ref float scales = ref Unsafe.AsRef(in matrix.Scales.Slice(column, PackedMatrix.TileColumns)[0]);
            ref float bias = ref Unsafe.AsRef(in matrix.Bias.Slice(column, PackedMatrix.TileColumns)[0]);
            for (int row = 0; row < whole; row++)
            {
                if (row % PackedMatrix.TileRows == 0)
                {
                    TTile.Multiply(ref Unsafe.Add(ref numbers, row * matrix.Inputs), matrix.Inputs, in block, ref sum);
                }

                ref int four = ref Unsafe.Add(ref sum, row % PackedMatrix.TileRows * PackedMatrix.TileColumns);
                TVector rowScale = TLanes.All(Unsafe.Add(ref rowScales, row));
                Finish(ref four, rowScale, ref scales, ref bias, ref Unsafe.Add(ref target, row * matrix.Columns + column));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Recur(ReadOnlySpan<float> gates, Span<float> hidden, RecurrentRun run)
    {
        Span<float> states = stackalloc float[GateOrder.Slice];
        states.Clear();
        for (int row = run.First; row != run.End; row += run.Step)
        {
            ref float gate = ref Unsafe.AsRef(in gates.Slice(row * GateOrder.Columns, GateOrder.Columns)[0]);
            StepSlice(ref gate, ref states[0], ref hidden.Slice(row * run.Stride, GateOrder.Slice)[0]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Open(ReadOnlySpan<float> gates, Span<ushort> opened)
    {
        TVector scale = TLanes.All(OpenScale), middle = TLanes.All(OpenScale + 0.5f); // truncation then rounds to the nearest
        ref float gate = ref MemoryMarshal.GetReference(gates);
        ref ushort target = ref MemoryMarshal.GetReference(opened);
        for (int index = 0; index < gates.Length; index += TLanes.Count)
        {
            TVector value = TLanes.Load(ref gate, index);
            bool isCandidate = index % GateOrder.Columns < GateOrder.Slice;
            TVector number = isCandidate ? Activation<TLanes, TVector>.Tanh(value) : Activation<TLanes, TVector>.Sigmoid(value);
            TLanes.StoreShorts(TLanes.MultiplyAdd(number, scale, middle), ref target, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Step(ReadOnlySpan<ushort> opened, Span<float> states, Span<float> hidden)
    {
        TVector scale = TLanes.All(1 / OpenScale), least = TLanes.All(-1);
        for (int slice = 0; slice < states.Length; slice += GateOrder.Slice)
        {
            ref ushort gate = ref Unsafe.AsRef(in opened.Slice(slice * GateOrder.Gates, GateOrder.Columns)[0]);
            ref float state = ref states.Slice(slice, GateOrder.Slice)[0];
            ref float target = ref hidden.Slice(slice, GateOrder.Slice)[0];
            for (int index = 0; index < GateOrder.Slice; index += TLanes.Count)
            {
                TVector candidate = TLanes.MultiplyAdd(TLanes.LoadShorts(ref gate, index), scale, least);
                TVector forget = TLanes.MultiplyAdd(TLanes.LoadShorts(ref gate, GateOrder.Slice + index), scale, least);
                TVector open = TLanes.MultiplyAdd(TLanes.LoadShorts(ref gate, 2 * GateOrder.Slice + index), scale, least);
                TVector next = Forget(TLanes.Load(ref state, index), forget, candidate);
                TLanes.Store(next, ref state, index);
                TLanes.Store(TLanes.Multiply(open, next), ref target, index);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void AddAndNormalize(Span<float> rows, ReadOnlySpan<float> changes, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
    {
        Span<float> squares = stackalloc float[MostWidth];
        for (int start = 0; start < rows.Length; start += gain.Length)
        {
            Span<float> row = rows.Slice(start, gain.Length);
            AddRow(row, changes.Slice(start, gain.Length));
            Standardize(row, squares, gain, bias);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Rectify(Span<float> values)
    {
        TVector slope = TLanes.All(Slope);
        ref float first = ref MemoryMarshal.GetReference(values);
        for (int index = 0; index < values.Length; index += TLanes.Count)
        {
            TVector value = TLanes.Load(ref first, index);
            TLanes.Store(TLanes.Max(value, TLanes.Multiply(value, slope)), ref first, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override int IndexOfHighest(ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        int whole = values.Length / TLanes.Count * TLanes.Count;
        TVector highest = TLanes.All(values[0]);
        for (int index = 0; index < whole; index += TLanes.Count)
        {
            highest = TLanes.Max(highest, TLanes.Load(ref first, index));
        }

        float best = TLanes.Highest(highest);
        foreach (float value in values[whole..])
        {
            best = MathF.Max(best, value);
        }

        return best == 0 ? values.IndexOf(best) : IndexOfBits(values, best); // zeros of both signs are equal
    }

    private static int IndexOfBits(ReadOnlySpan<float> values, float value) =>
        MemoryMarshal.Cast<float, int>(values).IndexOf(BitConverter.SingleToInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float QuantizeRow(ReadOnlySpan<float> values, Span<byte> numbers)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        TVector highest = TLanes.All(0);
        for (int index = 0; index < values.Length; index += TLanes.Count)
        {
            highest = TLanes.Max(highest, TLanes.Abs(TLanes.Load(ref first, index)));
        }

        float range = MathF.Max(TLanes.Highest(highest), LeastRange);
        TVector factor = TLanes.All(Largest / range);
        TVector middle = TLanes.All(Offset + 0.5f); // truncation then rounds to the nearest
        ref byte target = ref MemoryMarshal.GetReference(numbers);
        for (int index = 0; index < values.Length; index += TLanes.Count)
        {
            TLanes.StoreBytes(TLanes.MultiplyAdd(TLanes.Load(ref first, index), factor, middle), ref target, index);
        }

        return range / Largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(ref int sums, TVector rowScale, ref float scales, ref float bias, ref float target)
    {
        for (int index = 0; index < PackedMatrix.TileColumns; index += TLanes.Count)
        {
            TVector sum = TLanes.Multiply(TLanes.Convert(ref sums, index), rowScale);
            TLanes.Store(TLanes.MultiplyAdd(sum, TLanes.Load(ref scales, index), TLanes.Load(ref bias, index)), ref target, index);
        }
    }

    /// <summary>candidate + forget (state - candidate).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Forget(TVector state, TVector forget, TVector candidate) =>
        TLanes.MultiplyAdd(forget, TLanes.Subtract(state, candidate), candidate);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StepSlice(ref float gates, ref float states, ref float hidden)
    {
        for (int index = 0; index < GateOrder.Slice; index += TLanes.Count)
        {
            TVector candidate = Activation<TLanes, TVector>.Tanh(TLanes.Load(ref gates, index));
            TVector forget = Activation<TLanes, TVector>.Sigmoid(TLanes.Load(ref gates, GateOrder.Slice + index));
            TVector open = Activation<TLanes, TVector>.Sigmoid(TLanes.Load(ref gates, 2 * GateOrder.Slice + index));
            TVector state = Forget(TLanes.Load(ref states, index), forget, candidate);
            TLanes.Store(state, ref states, index);
            TLanes.Store(TLanes.Multiply(open, state), ref hidden, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(Span<float> row, ReadOnlySpan<float> changes)
    {
        ref float target = ref MemoryMarshal.GetReference(row);
        ref float change = ref MemoryMarshal.GetReference(changes);
        for (int index = 0; index < row.Length; index += TLanes.Count)
        {
            TLanes.Store(TLanes.Add(TLanes.Load(ref target, index), TLanes.Load(ref change, index)), ref target, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Standardize(Span<float> row, Span<float> squares, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
    {
        ref float value = ref MemoryMarshal.GetReference(row);
        ref float square = ref MemoryMarshal.GetReference(squares);
        TVector mean = TLanes.All(TLanes.Sum(ref value, row.Length) / row.Length);
        for (int index = 0; index < row.Length; index += TLanes.Count)
        {
            TVector centred = TLanes.Subtract(TLanes.Load(ref value, index), mean);
            TLanes.Store(centred, ref value, index);
            TLanes.Store(TLanes.Multiply(centred, centred), ref square, index);
        }

        TVector factor = TLanes.All(1 / MathF.Sqrt(TLanes.Sum(ref square, row.Length) / row.Length + Smallest));
        ref float gains = ref MemoryMarshal.GetReference(gain);
        ref float biases = ref MemoryMarshal.GetReference(bias);
        for (int index = 0; index < row.Length; index += TLanes.Count)
        {
            TVector unit = TLanes.Multiply(TLanes.Load(ref value, index), factor);
            TLanes.Store(TLanes.MultiplyAdd(unit, TLanes.Load(ref gains, index), TLanes.Load(ref biases, index)), ref value, index);
        }
    }
}
