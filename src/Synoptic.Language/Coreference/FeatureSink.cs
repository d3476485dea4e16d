using System.Numerics;
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
    private int _joined; // from the front: those to be joined with what the phrases are
    private int _alone; // from the back: those that are not

    /// <summary>Adds the next kind of feature with its value.</summary>
    public void Add(uint value) => _hashes[_joined++] = FeatureHash.Join(++_kinds * 0x85EBCA6B, value);

    /// <summary>Adds the next kind of feature with values that are rare enough by themselves.</summary>
    public void AddAlone(uint first, uint second) =>
        _hashes[_hashes.Length - ++_alone] = FeatureHash.Join(FeatureHash.Join(++_kinds * 0x85EBCA6B, first), second);

    /// <summary>Adds the next kind of feature with a pair of values.</summary>
    public void Add(uint first, uint second) => Add(FeatureHash.Join(first * 0x27D4EB2F + 1, second));

    /// <summary>Adds the next kind of feature with three values.</summary>
    public void Add(uint first, uint second, uint third) => Add(FeatureHash.Join(first * 0x27D4EB2F + 1, second), third);

    /// <summary>Writes all hashes to the front, joined with what the phrases are.</summary>
    /// <returns>How many there are.</returns>
    public readonly int Finish()
    {
        Join(phrase, _joined);
        Join(pair, 2 * _joined);
        _hashes[^_alone..].CopyTo(_hashes[(3 * _joined)..]);
        int count = (3 * _joined) + _alone;
        Mix(_hashes[..count]);
        return count;
    }

    /// <summary>The first hashes, each joined with one value, written from a place on.</summary>
    private readonly void Join(uint value, int start)
    {
        var joining = new Vector<uint>(value);
        int done = 0;
        for (; done + Vector<uint>.Count <= _joined; done += Vector<uint>.Count)
        {
            FeatureHash.Join(new Vector<uint>(_hashes[done..]), joining).CopyTo(_hashes[(start + done)..]);
        }

        for (; done < _joined; done++)
        {
            _hashes[start + done] = FeatureHash.Join(_hashes[done], value);
        }
    }

    private static void Mix(Span<uint> hashes)
    {
        int done = 0;
        for (; done + Vector<uint>.Count <= hashes.Length; done += Vector<uint>.Count)
        {
            var mixed = new Vector<uint>(hashes[done..]);
            (mixed ^ (mixed >>> 15)).CopyTo(hashes[done..]);
        }

        for (; done < hashes.Length; done++)
        {
            hashes[done] ^= hashes[done] >> 15;
        }
    }
}
