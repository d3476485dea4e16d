namespace Synoptic.Language.Segmentation;

/// <summary>The hashed features of one decision; each kind of feature is numbered by the order in which it is added.</summary>
/// <param name="hashes">Where they are written; room for all of them.</param>
internal ref struct FeatureList(Span<uint> hashes)
{
    private readonly Span<uint> _hashes = hashes;

    /// <summary>How many there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next kind of feature with its value.</summary>
    public void Add(uint value)
    {
        uint hash = FeatureHash.Join((uint)(Count + 1) * 0x85EBCA6B, value);
        _hashes[Count++] = hash ^ hash >> 15;
    }

    /// <summary>Adds the next kind of feature with a pair of values.</summary>
    public void Add(uint first, uint second) => Add(FeatureHash.Join(first, second));

    /// <summary>Adds the next kind of feature with three values.</summary>
    public void Add(uint first, uint second, uint third) => Add(FeatureHash.Join(FeatureHash.Join(first, second), third));
}
