namespace Synoptic.Training.Vectors;

/// <summary>Draws numbers in proportion to weights, in constant time (A. J. Walker 1977, in M. D. Vose's form of 1991).</summary>
internal sealed class AliasTable
{
    private readonly uint[] _thresholds;
    private readonly int[] _aliases;

    public AliasTable(IReadOnlyList<double> weights)
    {
        int count = weights.Count;
        double total = weights.Sum();
        _thresholds = new uint[count];
        _aliases = new int[count];
        double[] scaled = [.. weights.Select(weight => weight * count / total)];
        var small = new Stack<int>(Enumerable.Range(0, count).Where(number => scaled[number] < 1));
        var large = new Stack<int>(Enumerable.Range(0, count).Where(number => scaled[number] >= 1));
        while (small.Count > 0 && large.Count > 0)
        {
            int below = small.Pop();
            int above = large.Pop();
            _thresholds[below] = (uint)(scaled[below] * uint.MaxValue);
            _aliases[below] = above;
            scaled[above] -= 1 - scaled[below];
            (scaled[above] < 1 ? small : large).Push(above);
        }

        foreach (int full in small.Concat(large))
        {
            _thresholds[full] = uint.MaxValue;
            _aliases[full] = full;
        }
    }

    /// <summary>A number in <c>[0, count)</c> from 64 random bits.</summary>
    public int Draw(ulong bits)
    {
        int slot = (int)((bits >> 32) * (ulong)_aliases.Length >> 32);
        return (uint)bits <= _thresholds[slot] ? slot : _aliases[slot];
    }
}
