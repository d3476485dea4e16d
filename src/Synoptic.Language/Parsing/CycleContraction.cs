namespace Synoptic.Language.Parsing;

/// <summary>A spanning-tree problem with one cycle made a single node, the last, and the way back.</summary>
internal sealed class CycleContraction
{
    private readonly int[] _heads;
    private readonly int[] _outside;
    private readonly int[] _entry; // per outside node: the cycle's word that it would enter at as head
    private readonly int[] _exit; // per outside node: the cycle's word that would be its head

    public CycleContraction(double[][] scores, int[] heads, List<int> cycle)
    {
        _heads = heads;
        var isInside = new bool[heads.Length];
        foreach (int word in cycle)
        {
            isInside[word] = true;
        }

        _outside = [.. Enumerable.Range(0, heads.Length).Where(word => !isInside[word])];
        _entry = new int[_outside.Length];
        _exit = new int[_outside.Length];
        Scores = new double[_outside.Length + 1][];
        Build(scores, cycle);
    }

    /// <summary>The smaller problem.</summary>
    public double[][] Scores { get; }

    /// <summary>The heads of the whole problem from those of the smaller one.</summary>
    public int[] Expand(int[] smaller)
    {
        var heads = (int[])_heads.Clone();
        for (int index = 1; index < _outside.Length; index++)
        {
            heads[_outside[index]] = smaller[index] == _outside.Length ? _exit[index] : _outside[smaller[index]];
        }

        int head = smaller[_outside.Length];
        heads[_entry[head]] = _outside[head];
        return heads;
    }

    private void Build(double[][] scores, List<int> cycle)
    {
        int node = _outside.Length;
        Scores[node] = new double[node + 1];
        Scores[node][node] = double.NegativeInfinity;
        for (int index = 0; index < node; index++)
        {
            double[] row = Scores[index] = new double[node + 1];
            int outside = _outside[index];
            for (int head = 0; head < node; head++)
            {
                row[head] = scores[outside][_outside[head]];
            }

            (_exit[index], row[node]) = Best(cycle, word => scores[outside][word]);
            (_entry[index], Scores[node][index]) = Best(cycle, word => scores[word][outside] - scores[word][_heads[word]]);
        }
    }

    /// <summary>The word with the highest score, of equals the first, and the score.</summary>
    private static (int Word, double Score) Best(List<int> cycle, Func<int, double> scoreOf)
    {
        (int Word, double Score) best = (cycle[0], scoreOf(cycle[0]));
        foreach (int word in cycle)
        {
            double score = scoreOf(word);
            best = score > best.Score ? (word, score) : best;
        }

        return best;
    }
}
