namespace Synoptic.Training.Numerics;

/// <summary>
/// Seeded random bits, the same on every machine and run-time version: xorshift64* (S. Vigna 2016,
/// "An experimental exploration of Marsaglia's xorshift generators, scrambled").
/// </summary>
internal sealed class RandomSource(ulong seed)
{
    private ulong _state = (seed + 1) * 0x9E3779B97F4A7C15UL | 1;

    /// <summary>The whole state, to be kept in a checkpoint.</summary>
    public ulong State
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1DUL;
    }

    /// <summary>A number in <c>[0, bound)</c>.</summary>
    public int Below(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>A number in <c>[0, 1)</c> with 24 random bits.</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number with mean 0 and variance 1 (sum of twelve uniforms, Irwin-Hall).</summary>
    public float Normal()
    {
        float sum = -6;
        for (int index = 0; index < 12; index++)
        {
            sum += Unit();
        }

        return sum;
    }

    /// <summary>Puts <paramref name="items"/> in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
