using System.Runtime.InteropServices;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Tells which documents may have copied from which, by fingerprints that they share, and which passages are templates of
/// an outlet. What it tells follows from the set of documents alone; a document costs no more in a larger library. Not thread-safe.
/// </summary>
public sealed class CopyIndex
{
    // A passage that one outlet prints on so many days, or that is printed on so many days by whomever, is a template or a
    // stock phrase: copies and later versions of one article follow each other within days.
    private const int DaysOfOutlet = 4;
    private const int DaysOfAll = 12;

    // How many places apart two documents may stand among those with one fingerprint, by day: a bound on the work where
    // very many print the same; copies of copies hang together over those between.
    private const int Reach = 8;
    private const int Stock = -1;

    private readonly List<ReportWords> _documents = [];

    // The slot of the only document with a fingerprint; or Stock; or -2 and below for the list -2 - value.
    private readonly Dictionary<ulong, int> _holders = [];
    private readonly List<List<int>> _lists = [];

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Count;

    /// <summary>Adds a document; its slot is the number of those before.</summary>
    public void Add(ReportWords document)
    {
        int slot = _documents.Count;
        _documents.Add(document);
        foreach (ulong fingerprint in Fingerprints.Of(document.Words.AsSpan()).Select(entry => entry.Hash).Distinct())
        {
            Add(ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, fingerprint, out bool isKnown), isKnown, slot);
        }
    }

    /// <summary>The words of a document.</summary>
    internal ReportWords this[int slot] => _documents[slot];

    /// <summary>The documents that may share a passage with this one, ascending.</summary>
    public SortedSet<int> Near(int slot) => [.. Shared(slot).Keys];

    /// <summary>Of these, the ones that share most fingerprints, the nearest in time first among equals.</summary>
    internal IEnumerable<int> Nearest(int slot, int most) => Shared(slot)
        .OrderByDescending(other => other.Value)
        .ThenBy(other => Math.Abs((long)DayOf(_documents[other.Key].Document) - DayOf(_documents[slot].Document)))
        .ThenBy(other => other.Key, Comparer<int>.Create(Compare))
        .Take(most)
        .Select(other => other.Key);

    /// <summary>The documents that may share a passage with this one, with how many fingerprints they share within reach.</summary>
    private Dictionary<int, int> Shared(int slot)
    {
        var near = new Dictionary<int, int>();
        foreach ((ulong fingerprint, _) in Fingerprints.Of(_documents[slot].Words.AsSpan()))
        {
            if (_holders[fingerprint] < Stock)
            {
                List<int> list = _lists[-2 - _holders[fingerprint]];
                int place = list.BinarySearch(slot, Comparer<int>.Create(Compare));
                foreach (int other in list[Math.Max(0, place - Reach)..Math.Min(list.Count, place + Reach + 1)])
                {
                    near[other] = near.GetValueOrDefault(other) + 1;
                }
            }
        }

        near.Remove(slot);
        return near;
    }

    /// <summary>For each word of a document whether a template or a stock phrase holds it.</summary>
    internal bool[] StockOf(int slot)
    {
        bool[] isStock = new bool[_documents[slot].Words.Length];
        foreach ((ulong fingerprint, int place) in Fingerprints.Of(_documents[slot].Words.AsSpan()))
        {
            if (_holders[fingerprint] == Stock)
            {
                isStock.AsSpan(place, Fingerprints.ShingleWords).Fill(true);
            }
        }

        return isStock;
    }

    private void Add(ref int holder, bool isKnown, int slot)
    {
        if (!isKnown)
        {
            holder = slot;
            return;
        }

        if (holder >= 0)
        {
            _lists.Add([holder]);
            holder = -1 - _lists.Count;
        }

        if (holder != Stock)
        {
            List<int> list = _lists[-2 - holder];
            list.Insert(~list.BinarySearch(slot, Comparer<int>.Create(Compare)), slot);
            if (IsStock(list, _documents[slot].Document.Source))
            {
                list.Clear();
                holder = Stock;
            }
        }
    }

    private bool IsStock(List<int> list, string? source) =>
        list.Count >= DaysOfOutlet
        && ((source is not null && Days(list.Where(slot => _documents[slot].Document.Source == source)) >= DaysOfOutlet) || Days(list) >= DaysOfAll);

    /// <summary>On how many days the documents were published; one without a date counts as a day of its own.</summary>
    private int Days(IEnumerable<int> slots) =>
        slots.Select(slot => _documents[slot].Document.PublishedAt?.Day.DayNumber ?? -1 - slot).Distinct().Count();

    /// <summary>By day (unknown last), then id: an order that does not hang on who came first.</summary>
    private int Compare(int left, int right)
    {
        Document first = _documents[left].Document;
        Document second = _documents[right].Document;
        int byDay = DayOf(first).CompareTo(DayOf(second));
        int byId = byDay != 0 ? byDay : string.CompareOrdinal(first.Id, second.Id);
        return byId != 0 ? byId : left.CompareTo(right);
    }

    private static int DayOf(Document document) => document.PublishedAt?.Day.DayNumber ?? int.MaxValue;
}
