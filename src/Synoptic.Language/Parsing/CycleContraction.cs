namespace Synoptic.Language.Parsing;

/// <summary>A spanning-tree problem with one cycle made a single node, the last, and the way back.</summary>
internal readonly ref struct CycleContraction
{
    private readonly int[] _heads;
    private readonly int[] _outside;
    private readonly int[] _entry; // per outside node: the cycle's word that it would enter at as head
    private readonly int[] _exit; // per outside node: the cycle's word that would be its head

    public CycleContraction(ScoreMatrix scores, int[] heads, List<int> cycle)
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
        Scores = new ScoreMatrix(_outside.Length + 1);
        Build(scores, cycle);
    }

    /// <summary>The smaller problem.</summary>
    public ScoreMatrix Scores { get; }

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

    public void Dispose() => Scores.Dispose();

    private void Build(ScoreMatrix scores, List<int> cycle)
    {
        int node = _outside.Length;
        Scores[0].Clear();
        Scores[node][node] = double.NegativeInfinity;
        for (int index = 0; index < node; index++)
        {
            Span<double> row = Scores[index], whole = scores[_outside[index]];
            for (int head = 0; head < node; head++)
            {
                row[head] = whole[_outside[head]];
            }

            (_exit[index], row[node]) = BestHead(whole, cycle);
            (_entry[index], Scores[node][index]) = BestEntry(scores, _outside[index], cycle);
        }
    }

    /// <summary>The word of the cycle with the highest score as head, of equals the first, and the score.</summary>
    private static (int Word, double Score) BestHead(ReadOnlySpan<double> heads, List<int> cycle)
    {
        (int Word, double Score) best = (cycle[0], heads[cycle[0]]);
        foreach (int word in cycle)
        {
            best = heads[word] > best.Score ? (word, heads[word]) : best;
        }

        return best;
    }

    /// <summary>The word of the cycle that loses least if its head is the one outside, of equals the first, and what it gains.</summary>
    private (int Word, double Score) BestEntry(ScoreMatrix scores, int outside, List<int> cycle)
    {
        (int Word, double Score) best = (cycle[0], double.NegativeInfinity);
        foreach (int word in cycle)
        {
            double score = scores[word][outside] - scores[word][_heads[word]];
            best = score > best.Score ? (word, score) : best;
        }

        return best;
    }
}
