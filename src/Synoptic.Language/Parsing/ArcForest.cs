using System.Buffers;

namespace Synoptic.Language.Parsing;

/// <summary>
/// A maximum spanning arborescence from position 0, in time and space quadratic in the positions: a path of best heads
/// grows until it reaches what hangs on the root; where it bites its tail, the cycle becomes one node (R. Tarjan 1977,
/// for dense graphs; taken apart as by P. Camerini, L. Fratta and F. Maffioli 1979). The scores are spoilt.
/// </summary>
internal ref struct ArcForest
{
    private const int None = -1;

    private readonly ScoreMatrix _scores;
    private readonly int[] _integers;
    private readonly Span<int> _members; // per score: the word of a node that a head would be the head of
    private readonly Span<int> _nodeOf; // per word: its outermost node
    private readonly Span<int> _parents; // per node: the node that it was made part of
    private readonly Span<int> _rows; // per node: its row of scores
    private readonly Span<int> _heads; // per node: its best head
    private readonly Span<int> _words; // per node: the word of it that has the head
    private readonly Span<bool> _isHung; // per node: whether it hangs on the root
    private readonly Span<int> _path;
    private int _length;
    private int _count;

    private ArcForest(ScoreMatrix scores)
    {
        int words = scores.Count, nodes = 2 * words;
        _scores = scores;
        _integers = ArrayPool<int>.Shared.Rent(words * words + words + 5 * nodes);
        _members = _integers.AsSpan(0, words * words);
        Span<int> rest = _integers.AsSpan(words * words);
        _nodeOf = rest[..words];
        _parents = rest.Slice(words, nodes);
        _rows = rest.Slice(words + nodes, nodes);
        _heads = rest.Slice(words + 2 * nodes, nodes);
        _words = rest.Slice(words + 3 * nodes, nodes);
        _path = rest.Slice(words + 4 * nodes, nodes);
        _isHung = new bool[nodes];
        _count = words;
        for (int word = 0; word < words; word++)
        {
            _members.Slice(word * words, words).Fill(word);
            (_nodeOf[word], _rows[word], _parents[word]) = (word, word, None);
        }
    }

    /// <summary>The head of each position; of position 0, -1.</summary>
    public static int[] Find(ScoreMatrix scores)
    {
        var forest = new ArcForest(scores);
        forest._isHung[0] = true;
        for (int word = 1; word < scores.Count; word++)
        {
            forest.Grow(word);
        }

        int[] heads = forest.Heads();
        ArrayPool<int>.Shared.Return(forest._integers);
        return heads;
    }

    private void Grow(int start)
    {
        int node = _nodeOf[start];
        _length = 0;
        while (!_isHung[node])
        {
            _path[_length++] = node;
            ChooseHead(node);
            int next = _nodeOf[_heads[node]], place = _path[.._length].IndexOf(next);
            node = place < 0 ? next : Contract(place);
        }

        foreach (int hung in _path[.._length])
        {
            _isHung[hung] = true;
        }
    }

    /// <summary>The best head outside the node; of equals the first.</summary>
    private readonly void ChooseHead(int node)
    {
        ReadOnlySpan<double> scores = _scores[_rows[node]];
        int best = None;
        for (int head = 0; head < scores.Length; head++)
        {
            if (_nodeOf[head] != node && (best < 0 || scores[head] > scores[best]))
            {
                best = head;
            }
        }

        _heads[node] = best;
        _words[node] = _members[_rows[node] * scores.Length + best];
    }

    /// <summary>Makes the end of the path one node, which leaves the path.</summary>
    private int Contract(int place)
    {
        int node = _count++;
        Span<int> cycle = _path[place.._length];
        (_rows[node], _parents[node]) = (_rows[cycle[0]], None);
        foreach (int part in cycle)
        {
            _parents[part] = node;
            Span<double> scores = _scores[_rows[part]];
            double lost = scores[_heads[part]];
            for (int head = 0; head < scores.Length; head++)
            {
                scores[head] -= lost;
            }
        }

        foreach (int part in cycle[1..])
        {
            Join(_rows[part], _rows[node]);
        }

        foreach (ref int outermost in _nodeOf)
        {
            outermost = _parents[outermost] == node ? node : outermost;
        }

        _length = place;
        return node;
    }

    private readonly void Join(int from, int into)
    {
        Span<double> more = _scores[from], scores = _scores[into];
        for (int head = 0; head < scores.Length; head++)
        {
            if (more[head] > scores[head])
            {
                scores[head] = more[head];
                _members[into * scores.Length + head] = _members[from * scores.Length + head];
            }
        }
    }

    /// <summary>Takes nodes apart from the outermost: the part that holds the word with the node's head gives up its own.</summary>
    private readonly int[] Heads()
    {
        var heads = new int[_scores.Count];
        for (int node = _count - 1; node > 0; node--)
        {
            if (node < heads.Length)
            {
                heads[node] = _heads[node];
                continue;
            }

            int part = _words[node];
            while (_parents[part] != node)
            {
                part = _parents[part];
            }

            (_heads[part], _words[part]) = (_heads[node], _words[node]);
        }

        heads[0] = None;
        return heads;
    }
}
