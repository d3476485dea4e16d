using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Compares the words around two numbers by what stands near them in news: two newsrooms that tell one thing share few words, but their
/// words keep the same company. Not for several threads: it keeps what it found.
/// </summary>
internal sealed class NumberWords
{
    // Words of less like company are as far from each other as any two of the news.
    private const double LeastCosine = 0.35;

    private readonly EventVectorTable _vectors = EventVectorTable.Shipped;
    private readonly Dictionary<string, ImmutableArray<float>> _known = new(StringComparer.Ordinal);

    /// <summary>The share of the mass of both that finds a like word on the other side, each word as far as it is like, in [0, 1].</summary>
    public double Compare(TermVector left, TermVector right) =>
        left.Mass * right.Mass == 0 ? 0 : Math.Sqrt(Found(left, right) / left.Mass * (Found(right, left) / right.Mass));

    /// <summary>How like the company of two stems is, in [0, 1]; 1 for the same.</summary>
    public double Compare(string left, string right) =>
        left == right ? 1 : PairFeatures.Cosine(VectorOf(left), VectorOf(right)) is var cosine && cosine >= LeastCosine ? cosine : 0;

    private double Found(TermVector left, TermVector right)
    {
        double found = 0;
        for (int term = 0; term < left.Terms.Length; term++)
        {
            found += left.Weights[term] * right.Terms.Max(other => Compare(left.Terms[term], other));
        }

        return found;
    }

    private ImmutableArray<float> VectorOf(string stem)
    {
        if (!_known.TryGetValue(stem, out ImmutableArray<float> vector))
        {
            vector = _vectors.Find(stem);
            _known.Add(stem, vector);
        }

        return vector;
    }
}
