using System.Collections.Concurrent;

namespace Synoptic.Language.Encoding;

/// <summary>
/// Remembers values by word form, for many threads. Two generations bound it: when the young one is full it becomes
/// the old one, whose forms are remembered on only if they are met again.
/// </summary>
/// <typeparam name="TValue">What is remembered; the same for the same form, whoever computes it.</typeparam>
/// <param name="capacity">Forms in a generation.</param>
internal sealed class BoundedMemo<TValue>(int capacity)
    where TValue : class
{
    private Generations _generations = new(new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal), new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal));

    /// <summary>The value of a form, or null.</summary>
    public TValue? Find(ReadOnlySpan<char> form)
    {
        Generations generations = Volatile.Read(ref _generations);
        if (generations.Young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out TValue? value))
        {
            return value;
        }

        if (generations.Old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out string? key, out value))
        {
            Keep(key, value);
        }

        return value;
    }

    /// <summary>Remembers a value.</summary>
    public void Keep(string form, TValue value)
    {
        Generations generations = Volatile.Read(ref _generations);
        if (generations.Young.TryAdd(form, value) && Interlocked.Increment(ref generations.Count) >= capacity)
        {
            var next = new Generations(new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal), generations.Young);
            Interlocked.CompareExchange(ref _generations, next, generations);
        }
    }

    private sealed class Generations(ConcurrentDictionary<string, TValue> young, ConcurrentDictionary<string, TValue> old)
    {
#pragma warning disable CA1051 // Interlocked needs the field
        public int Count;
#pragma warning restore CA1051

        public ConcurrentDictionary<string, TValue> Young { get; } = young;

        public ConcurrentDictionary<string, TValue> Old { get; } = old;
    }
}
