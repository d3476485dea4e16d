using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A bag of word stems, each with its weight, as a sparse vector.</summary>
public sealed class TermVector
{
    private readonly double _norm;

    private TermVector(ImmutableArray<string> terms, ImmutableArray<double> weights)
    {
        Terms = terms;
        Weights = weights;
        Mass = weights.Sum();
        _norm = Math.Sqrt(weights.Sum(weight => weight * weight));
    }

    /// <summary>The stems, ordinal order, each once.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>The weight of each stem, above 0.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>The sum of the weights.</summary>
    public double Mass { get; }

    /// <summary>Makes the vector of some stems; repeats count once, weightless stems not at all.</summary>
    public static TermVector Of(IEnumerable<string> stems, Func<string, double> weight)
    {
        string[] terms = [.. stems.Distinct(StringComparer.Ordinal).Where(stem => weight(stem) > 0).Order(StringComparer.Ordinal)];
        return new TermVector([.. terms], [.. terms.Select(weight)]);
    }

    /// <summary>The cosine of the angle between the two, in [0, 1]; 0 when either is empty.</summary>
    public double Cosine(TermVector other)
    {
        double product = 0;
        ForShared(other, (weight, otherWeight) => product += weight * otherWeight);
        double norms = _norm * other._norm;
        return norms == 0 ? 0 : Math.Min(1, product / norms);
    }

    /// <summary>The share of this vector's mass whose stems the other holds too, in [0, 1]; 0 when this one is empty.</summary>
    public double ContainedIn(TermVector other)
    {
        double shared = 0;
        ForShared(other, (weight, _) => shared += weight);
        return Mass == 0 ? 0 : shared / Mass;
    }

    private void ForShared(TermVector other, Action<double, double> visit)
    {
        int left = 0;
        int right = 0;
        while (left < Terms.Length && right < other.Terms.Length)
        {
            int order = string.CompareOrdinal(Terms[left], other.Terms[right]);
            if (order == 0)
            {
                visit(Weights[left], other.Weights[right]);
            }

            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
    }
}
