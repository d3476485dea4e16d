using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>How the words of a cue's sentence hang together with the cue in the tree.</summary>
internal sealed class CuePaths
{
    private const int LongestPath = 5;
    private const int Unknown = -2;

    private readonly int _start;
    private readonly int[] _branches;
    private readonly uint[] _downs;
    private readonly uint[] _ups;
    private readonly int[] _depths;
    private readonly bool[] _governs;

    private CuePaths(int start, int length)
    {
        _start = start;
        _branches = new int[length];
        _downs = new uint[length];
        _ups = new uint[length];
        _depths = new int[length];
        _governs = new bool[length];
        Array.Fill(_branches, Unknown);
    }

    /// <summary>The paths of a cue's sentence as far as the window reaches, in time linear in the window.</summary>
    public static CuePaths Of(ReportText text, int cue, CueWindow window)
    {
        var sentence = text.SentenceAt(cue).Words;
        (int start, int end) = (Math.Max(sentence.Start.Value, window.Start), Math.Min(sentence.End.Value, window.End));
        var paths = new CuePaths(start, end - start);
        uint up = 1;
        int steps = 0;
        for (int above = cue; paths.Has(above); above = text.Trees.HeadOf(above))
        {
            int place = above - paths._start;
            paths._branches[place] = above;
            paths._governs[place] = true;
            paths._ups[place] = up;
            up = steps++ < LongestPath ? FeatureHash.Join(up, text.Relation(above)) : up;
        }

        var climbed = new Stack<int>();
        for (int word = start; word < end; word++)
        {
            paths.Resolve(text, word, climbed);
        }

        return paths;
    }

    /// <summary>Whether the word lies in the cue's sentence and window.</summary>
    public bool Has(int word) => (uint)(word - _start) < (uint)_branches.Length;

    /// <summary>The highest word above this one (or itself) that does not govern the cue; the word itself where it governs the cue.</summary>
    public int BranchOf(int word) => _branches[word - _start];

    /// <summary>Hash of the relations from the cue up to where the branch leaves.</summary>
    public uint UpOf(int word) => _ups[word - _start];

    /// <summary>Hash of the relations from the branch down to the word.</summary>
    public uint DownOf(int word) => _downs[word - _start];

    /// <summary>Heads between the word and the top of its branch.</summary>
    public int DepthOf(int word) => _depths[word - _start];

    /// <summary>Climbs to a word that is resolved, or out of the window, then back down.</summary>
    private void Resolve(ReportText text, int word, Stack<int> climbed)
    {
        for (int above = word; Has(above) && _branches[above - _start] == Unknown; above = text.Trees.HeadOf(above))
        {
            climbed.Push(above);
        }

        while (climbed.TryPop(out int next))
        {
            int head = text.Trees.HeadOf(next);
            Place(next - _start, Has(head) ? head - _start : Unknown, text.Relation(next));
        }
    }

    private void Place(int place, int head, uint relation)
    {
        bool isTop = head == Unknown || _governs[head];
        _branches[place] = isTop ? place + _start : _branches[head];
        _ups[place] = head == Unknown ? 0 : _ups[head];
        _depths[place] = isTop ? 0 : _depths[head] + 1;
        _downs[place] = _depths[place] <= LongestPath ? FeatureHash.Join(head == Unknown ? 0 : _downs[head], relation) : _downs[head];
    }
}
