using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Coreference;

/// <summary>
/// The hashed features of one choice. Each value is taken alone, together with what the phrase is, and together with
/// what both phrases are (the conjunctions of G. Durrett and D. Klein 2013, "Easy Victories and Uphill Battles in
/// Coreference Resolution"). Kinds of features are numbered by the order in which they are added.
/// </summary>
/// <param name="hashes">Where they are written; room for all of them.</param>
/// <param name="phrase">What the phrase is.</param>
/// <param name="pair">What both phrases are.</param>
internal ref struct FeatureSink(Span<uint> hashes, uint phrase, uint pair)
{
    private readonly Span<uint> _hashes = hashes;
    private uint _kinds;

    /// <summary>How many hashes there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next kind of feature with its value.</summary>
    public void Add(uint value)
    {
        uint hash = FeatureHash.Join(++_kinds * 0x85EBCA6B, value);
        Write(hash);
        Write(FeatureHash.Join(hash, phrase));
        Write(FeatureHash.Join(hash, pair));
    }

    /// <summary>Adds the next kind of feature with values that are rare enough by themselves.</summary>
    public void AddAlone(uint first, uint second) => Write(FeatureHash.Join(FeatureHash.Join(++_kinds * 0x85EBCA6B, first), second));

    /// <summary>Adds the next kind of feature with a pair of values.</summary>
    public void Add(uint first, uint second) => Add(FeatureHash.Join(first * 0x27D4EB2F + 1, second));

    /// <summary>Adds the next kind of feature with three values.</summary>
    public void Add(uint first, uint second, uint third) => Add(FeatureHash.Join(first * 0x27D4EB2F + 1, second), third);

    private void Write(uint hash) => _hashes[Count++] = hash ^ hash >> 15;
}
