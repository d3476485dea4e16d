namespace Synoptic.Training.Numerics;

/// <summary>A set of row numbers that remembers the order of insertion and empties quickly.</summary>
internal sealed class RowSet(int capacity)
{
    private readonly bool[] _present = new bool[capacity];
    private readonly List<int> _rows = [];

    /// <summary>The rows, in order of first insertion.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>Adds a row; whether it was new.</summary>
    public bool Add(int row)
    {
        if (_present[row])
        {
            return false;
        }

        _present[row] = true;
        _rows.Add(row);
        return true;
    }

    /// <summary>Removes all rows.</summary>
    public void Clear()
    {
        foreach (int row in _rows)
        {
            _present[row] = false;
        }

        _rows.Clear();
    }
}
