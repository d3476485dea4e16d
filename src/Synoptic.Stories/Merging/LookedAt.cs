namespace Synoptic.Stories.Merging;

/// <summary>Counts the pairs of items of two groups that were looked at: those of documents that are set side by side.</summary>
internal sealed class LookedAt
{
    private readonly ComparedDocuments _compared;
    private readonly int[] _sizes;
    private readonly Dictionary<int, int>[] _documents;

    /// <summary>Groups of one item each.</summary>
    /// <param name="compared">Which documents are set side by side.</param>
    /// <param name="documents">The document of each item.</param>
    public LookedAt(ComparedDocuments compared, IReadOnlyCollection<int> documents)
    {
        _compared = compared;
        _sizes = [.. documents.Select(_ => 1)];
        _documents = compared.IsWhole ? [] : [.. documents.Select(document => new Dictionary<int, int> { [document] = 1 })];
    }

    /// <summary>How many pairs with one item of each group were looked at.</summary>
    public long Between(int one, int other)
    {
        if (_compared.IsWhole)
        {
            return (long)_sizes[one] * _sizes[other];
        }

        (Dictionary<int, int> fewer, Dictionary<int, int> more) = _documents[one].Count <= _documents[other].Count
            ? (_documents[one], _documents[other])
            : (_documents[other], _documents[one]);
        long pairs = 0;
        foreach ((int document, int items) in fewer)
        {
            foreach (int compared in _compared.With(document))
            {
                pairs += (long)items * more.GetValueOrDefault(compared);
            }
        }

        return pairs;
    }

    /// <summary>Adds the items of a group to those of another.</summary>
    public void Join(int one, int other)
    {
        _sizes[one] += _sizes[other];
        if (_compared.IsWhole)
        {
            return;
        }

        foreach ((int document, int items) in _documents[other])
        {
            _documents[one][document] = _documents[one].GetValueOrDefault(document) + items;
        }

        _documents[other].Clear();
    }
}
