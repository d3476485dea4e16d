using System.Buffers;

namespace Synoptic.Language.Parsing;

/// <summary>A square matrix of scores in rented memory, a row per dependent, a column per head; given back by <see cref="Dispose"/>.</summary>
internal readonly ref struct ScoreMatrix(int count)
{
    private readonly double[] _scores = ArrayPool<double>.Shared.Rent(count * count);

    /// <summary>Positions, the root among them.</summary>
    public int Count { get; } = count;

    /// <summary>The scores of a dependent's heads.</summary>
    public Span<double> this[int dependent] => _scores.AsSpan(dependent * Count, Count);

    /// <summary>The head with the highest score, of equals the first.</summary>
    public int BestHead(int dependent)
    {
        Span<double> row = this[dependent];
        int best = 0;
        for (int head = 1; head < row.Length; head++)
        {
            best = row[head] > row[best] ? head : best;
        }

        return best;
    }

    public void Dispose() => ArrayPool<double>.Shared.Return(_scores);
}
