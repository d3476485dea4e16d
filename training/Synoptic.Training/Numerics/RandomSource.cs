namespace Synoptic.Training.Numerics;

/// <summary>
/// Seeded random bits, the same on every machine and run-time version: xorshift64* (S. Vigna 2016,
/// "An experimental exploration of Marsaglia's xorshift generators, scrambled").
/// </summary>
internal sealed class RandomSource(ulong seed)
{
    private ulong _state = Scramble(seed) | 1;

    /// <summary>The whole state, to be kept in a checkpoint.</summary>
    public ulong State
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>A source for one of many purposes under a common seed.</summary>
    public static RandomSource For(ulong seed, ulong purpose) => new(Scramble(seed) + purpose);

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

    /// <summary>Spreads neighbouring seeds (SplitMix64, G. Steele et al. 2014).</summary>
    private static ulong Scramble(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ value >> 27) * 0x94D049BB133111EBUL;
        return value ^ value >> 31;
    }
}
