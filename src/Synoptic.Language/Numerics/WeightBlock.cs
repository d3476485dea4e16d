namespace Synoptic.Language.Numerics;

/// <summary>The weights of sixteen columns, chunk by chunk; see <see cref="WeightChunk"/>.</summary>
/// <param name="weights">The first chunk.</param>
/// <param name="places">For each chunk, the first of its inputs.</param>
/// <param name="starts">What the offset of the inputs adds to each column, taken away.</param>
/// <param name="fitting">How many chunks, the first, have sums that fit 16 bits.</param>
/// <param name="count">Chunks.</param>
internal readonly ref struct WeightBlock(ref sbyte weights, ref int places, ref int starts, int fitting, int count)
{
    public readonly ref sbyte Weights = ref weights;

    public readonly ref int Places = ref places;

    public readonly ref int Starts = ref starts;

    public int Fitting { get; } = fitting;

    public int Count { get; } = count;
}
