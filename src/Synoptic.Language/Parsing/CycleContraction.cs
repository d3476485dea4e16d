namespace Synoptic.Language.Parsing;

/// <summary>
/// A cycle of best heads made one node, in place: its first word stands for it, the others take no more part. A step
/// looks at the rows and columns of the cycle alone, so that all steps together are quadratic in the positions.
/// </summary>
internal sealed class CycleContraction
{
    private readonly List<int> _cycle;
    private readonly int[] _heads; // of the cycle's words, within the cycle
    private readonly int[] _entry; // per position: the cycle's word that it would be the head of
    private readonly int[] _exit; // per position: the cycle's word that would be its head

    private CycleContraction(List<int> cycle, int[] heads)
    {
        _cycle = cycle;
        _heads = [.. cycle.Select(word => heads[word])];
        _entry = new int[heads.Length];
        _exit = new int[heads.Length];
    }

    private int Node => _cycle[0];

    /// <summary>Contracts a cycle; scores and best heads change to those of the smaller problem.</summary>
    public static CycleContraction Of(ScoreMatrix scores, int[] heads, List<int> cycle)
    {
        var contraction = new CycleContraction(cycle, heads);
        contraction.Join(scores, heads);
        contraction.Redirect(scores, heads);
        return contraction;
    }

    /// <summary>Turns best heads of the smaller problem into those of the whole one.</summary>
    public void Expand(int[] heads)
    {
        int outside = heads[Node];
        for (int word = 1; word < heads.Length; word++)
        {
            heads[word] = heads[word] == Node ? _exit[word] : heads[word];
        }

        for (int index = 0; index < _cycle.Count; index++)
        {
            heads[_cycle[index]] = _heads[index];
        }

        heads[_entry[outside]] = outside;
    }

    private void Join(ScoreMatrix scores, int[] heads)
    {
        var own = new double[_cycle.Count];
        for (int index = 0; index < own.Length; index++)
        {
            own[index] = scores[_cycle[index]][heads[_cycle[index]]];
        }

        var isInside = new bool[heads.Length];
        _cycle.ForEach(word => isInside[word] = true);
        for (int word = 0; word < heads.Length; word++)
        {
            if (!isInside[word])
            {
                (_entry[word], scores[Node][word]) = BestEntry(scores, word, own);
                (_exit[word], double score) = BestExit(scores[word]);
                Close(scores[word]);
                scores[word][Node] = score;
            }
        }

        Close(scores[Node]);
    }

    /// <summary>No word of the cycle can be the head of the row's dependent.</summary>
    private void Close(Span<double> row)
    {
        foreach (int word in _cycle)
        {
            row[word] = double.NegativeInfinity;
        }
    }

    /// <summary>Who had a word of the cycle as head has the node; the node has the best head left, the cycle's other words none.</summary>
    private void Redirect(ScoreMatrix scores, int[] heads)
    {
        for (int word = 1; word < heads.Length; word++)
        {
            heads[word] = _cycle.Contains(heads[word]) ? Node : heads[word];
        }

        foreach (int word in _cycle)
        {
            heads[word] = 0;
        }

        heads[Node] = scores.BestHead(Node);
    }

    /// <summary>The word of the cycle with the highest score as head, of equals the first, and the score.</summary>
    private (int Word, double Score) BestExit(ReadOnlySpan<double> heads)
    {
        (int Word, double Score) best = (Node, heads[Node]);
        foreach (int word in _cycle)
        {
            best = heads[word] > best.Score ? (word, heads[word]) : best;
        }

        return best;
    }

    /// <summary>The word of the cycle that loses least if its head is the one outside, of equals the first, and what it gains.</summary>
    private (int Word, double Score) BestEntry(ScoreMatrix scores, int outside, double[] own)
    {
        (int Word, double Score) best = (Node, double.NegativeInfinity);
        for (int index = 0; index < own.Length; index++)
        {
            double score = scores[_cycle[index]][outside] - own[index];
            best = score > best.Score ? (_cycle[index], score) : best;
        }

        return best;
    }
}
