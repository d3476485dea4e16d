namespace Synoptic.Language.Parsing;

/// <summary>
/// The best dependency tree with one root. Where the best head of every word already gives such a tree, that is
/// it; else maximum spanning tree (Y. Chu and T. Liu 1965, J. Edmonds 1967), with all arcs from the root made so
/// much worse that exactly one remains (M. Stanojević and S. Cohen 2021, "A Root of a Problem").
/// </summary>
public static class SpanningTree
{
    /// <summary>Finds the tree; of equal heads the first wins.</summary>
    /// <param name="scores">A square matrix, row = dependent, column = head; position 0 is the root. The diagonal and row 0 are not read.</param>
    /// <param name="count">Positions, the root among them.</param>
    /// <returns>The head of each position; of position 0, -1.</returns>
    public static int[] Find(ReadOnlySpan<float> scores, int count) => Find(scores, count, count);

    /// <summary>Finds the tree in a matrix whose rows have padding after their <paramref name="count"/> scores.</summary>
    /// <param name="scores">As above, but rows of <paramref name="stride"/>.</param>
    /// <param name="count">Positions, the root among them.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <returns>The head of each position; of position 0, -1.</returns>
    public static int[] Find(ReadOnlySpan<float> scores, int count, int stride)
    {
        int[] heads = BestHeads(scores, count, stride);
        if (HasOneRoot(heads) && !HasCycle(heads))
        {
            return heads;
        }

        using var matrix = new ScoreMatrix(count);
        Fill(matrix, scores, stride);
        heads = ArcForest.Find(matrix); // without the penalty there is little to contract, and most often it is not needed
        if (HasOneRoot(heads))
        {
            return heads;
        }

        Fill(matrix, scores, stride);
        PenalizeRoot(matrix);
        return ArcForest.Find(matrix);
    }

    private static int[] BestHeads(ReadOnlySpan<float> scores, int count, int stride)
    {
        var heads = new int[count];
        heads[0] = -1;
        for (int word = 1; word < count; word++)
        {
            int best = 0;
            ReadOnlySpan<float> row = scores.Slice(word * stride, count);
            for (int head = 1; head < row.Length; head++)
            {
                if (head != word && row[head] > row[best])
                {
                    best = head;
                }
            }

            heads[word] = best;
        }

        return heads;
    }

    private static bool HasOneRoot(int[] heads) => heads.AsSpan().Count(0) == 1;

    private static void Fill(ScoreMatrix matrix, ReadOnlySpan<float> scores, int stride)
    {
        matrix[0].Clear();
        for (int word = 1; word < matrix.Count; word++)
        {
            Span<double> row = matrix[word];
            for (int head = 0; head < row.Length; head++)
            {
                row[head] = head == word ? double.NegativeInfinity : scores[word * stride + head];
            }
        }
    }

    private static void PenalizeRoot(ScoreMatrix matrix)
    {
        double lowest = double.PositiveInfinity, highest = double.NegativeInfinity;
        for (int word = 1; word < matrix.Count; word++)
        {
            for (int head = 0; head < matrix.Count; head++)
            {
                double score = matrix[word][head];
                lowest = head == word ? lowest : Math.Min(lowest, score);
                highest = Math.Max(highest, score);
            }
        }

        double penalty = (highest - lowest + 1) * matrix.Count;
        for (int word = 1; word < matrix.Count; word++)
        {
            matrix[word][0] -= penalty;
        }
    }

    private static bool HasCycle(int[] heads)
    {
        var visits = new int[heads.Length]; // the walk that came by first, from 1
        for (int start = 1; start < heads.Length; start++)
        {
            int place = start;
            while (place > 0 && visits[place] == 0)
            {
                visits[place] = start;
                place = heads[place];
            }

            if (place > 0 && visits[place] == start)
            {
                return true;
            }
        }

        return false;
    }
}
