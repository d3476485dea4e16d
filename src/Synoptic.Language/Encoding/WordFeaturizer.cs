using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Encoding;

/// <summary>
/// Finds the features of a word form. Beginnings of 1 to 3 and endings of 1 to 4 units, n-grams of 3 to 5 units and
/// shapes have hashed rows: a collision costs a little accuracy, a table of strings would cost space.
/// </summary>
public sealed class WordFeaturizer
{
    private const int LongestPrefix = 3;
    private const int LongestSuffix = 4;
    private const int ShortestGram = 3;
    private const int LongestGram = 5;
    private const int LongestRead = 32; // units of a form that n-grams look at; longer forms are addresses and noise

    private readonly Dictionary<string, int> _forms;
    private readonly Dictionary<string, int> _vectors;
    private readonly FeatureRows _rows;

    /// <summary>Makes a featurizer of the words that a model knows.</summary>
    /// <param name="forms">The keys of the frequent forms; the first has row 1.</param>
    /// <param name="vectors">The keys of the words with a vector; the first has row 1.</param>
    /// <param name="rows">The sizes of the hashed tables.</param>
    public WordFeaturizer(IReadOnlyCollection<string> forms, IReadOnlyCollection<string> vectors, FeatureRows rows)
    {
        _forms = Number(forms);
        _vectors = Number(vectors);
        _rows = rows;
    }

    /// <summary>The features of <paramref name="form"/>.</summary>
    public WordFeatures Of(string form)
    {
        string key = WordKey.Of(form);
        return new WordFeatures(
            _forms.GetValueOrDefault(key),
            _vectors.GetValueOrDefault(key),
            Affixes(key),
            Grams(key),
            [Row(Hash(WordShape.Of(form), 's'), _rows.Shapes), Row(Hash(WordShape.KindOf(form), 'k'), _rows.Shapes)]);
    }

    /// <summary>A plain dictionary: a frozen one of forty thousand words takes longer to build than the rest of a model to load.</summary>
    private static Dictionary<string, int> Number(IReadOnlyCollection<string> keys)
    {
        var numbers = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        foreach (string key in keys)
        {
            numbers.Add(key, numbers.Count + 1);
        }

        return numbers;
    }

    private ImmutableArray<int> Affixes(string key)
    {
        int prefixes = Math.Min(LongestPrefix, key.Length);
        int suffixes = Math.Min(LongestSuffix, key.Length);
        var rows = new int[prefixes + suffixes];
        for (int length = 1; length <= prefixes; length++)
        {
            rows[length - 1] = Row(Hash(key.AsSpan(0, length), 'p'), _rows.Affixes);
        }

        for (int length = 1; length <= suffixes; length++)
        {
            rows[prefixes + length - 1] = Row(Hash(key.AsSpan(key.Length - length), 'e'), _rows.Affixes);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private ImmutableArray<int> Grams(string key)
    {
        string framed = string.Concat("^", key.AsSpan(0, Math.Min(key.Length, LongestRead)), "$");
        var rows = new List<int>();
        for (int length = ShortestGram; length <= LongestGram; length++)
        {
            for (int start = 0; start + length <= framed.Length; start++)
            {
                rows.Add(Row(Hash(framed.AsSpan(start, length), 'g'), _rows.Grams));
            }
        }

        return [.. rows];
    }

    private static int Row(uint hash, int count) => (int)((ulong)hash * (uint)count >> 32);

    /// <summary>FNV-1a over UTF-16 units (G. Fowler, L. Noll, P. Vo), then the last mixing step of MurmurHash3 (A. Appleby), because FNV's high bits are weak.</summary>
    private static uint Hash(ReadOnlySpan<char> text, char kind)
    {
        uint hash = (2166136261u ^ kind) * 16777619u;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        hash = (hash ^ hash >> 16) * 0x85EBCA6Bu;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35u;
        return hash ^ hash >> 16;
    }
}
