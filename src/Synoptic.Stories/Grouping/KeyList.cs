using System.Runtime.InteropServices;

namespace Synoptic.Stories.Grouping;

/// <summary>The reports that hold one telling stem, in the order of <see cref="StoryReading.ByDay"/>.</summary>
internal sealed class KeyList(List<StoryReading> readings)
{
    /// <summary>How many places apart two reports may stand to be set side by side: a bound on the work for each report, however many hold the stem.</summary>
    public const int Reach = 4;

    private readonly List<int> _slots = [];

    /// <summary>Adds a report; tells which are near it, and which were near each other and no longer are.</summary>
    public void Add(int slot, HashSet<int> near, List<(int Left, int Right)> parted)
    {
        int place = ~Find(readings[slot]);
        int first = Math.Max(0, place - Reach);
        int last = Math.Min(_slots.Count, place + Reach);
        for (int other = first; other < last; other++)
        {
            near.Add(_slots[other]);
        }

        for (int left = first; left < place && left + Reach < _slots.Count; left++)
        {
            parted.Add((_slots[left], _slots[left + Reach]));
        }

        _slots.Insert(place, slot);
    }

    /// <summary>Whether two reports that both hold the stem stand near each other.</summary>
    public bool AreNear(int left, int right) => Math.Abs(Find(readings[left]) - Find(readings[right])) <= Reach;

    private int Find(StoryReading reading)
    {
        ReadOnlySpan<int> slots = CollectionsMarshal.AsSpan(_slots);
        int low = 0;
        int high = slots.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = StoryReading.ByDay.Compare(readings[slots[middle]], reading);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
