using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A set of word stems, each with its weight.</summary>
public sealed class TermVector
{
    private TermVector(ImmutableArray<string> terms, ImmutableArray<double> weights)
    {
        Terms = terms;
        Weights = weights;
        Mass = weights.Sum();
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

    /// <summary>The vector without some stems.</summary>
    public TermVector Without(IEnumerable<string> stems)
    {
        HashSet<string> left = [.. stems];
        int[] kept = [.. Enumerable.Range(0, Terms.Length).Where(term => !left.Contains(Terms[term]))];
        return new TermVector([.. kept.Select(term => Terms[term])], [.. kept.Select(term => Weights[term])]);
    }

    /// <summary>
    /// How alike the two are, in [0, 1]: the shared mass over the geometric mean of the masses (Ochiai's
    /// coefficient with weights); 0 when either is empty. On ECB+ it keeps more precision at equal recall
    /// than the cosine of the weights: evaluation/results/passages.md.
    /// </summary>
    public double Similarity(TermVector other) => Similarity(other, SharedMass(other));

    /// <summary>The same where the shared mass is known.</summary>
    public double Similarity(TermVector other, double shared) => Mass * other.Mass == 0 ? 0 : shared / Math.Sqrt(Mass * other.Mass);

    /// <summary>The share of this vector's mass whose stems the other holds too, in [0, 1]; 0 when this one is empty.</summary>
    public double ContainedIn(TermVector other) => Mass == 0 ? 0 : SharedMass(other) / Mass;

    /// <summary>The share of this vector's mass whose stems are in the set, in [0, 1]; 0 when this one is empty.</summary>
    public double ContainedIn(FrozenSet<string> stems)
    {
        double shared = 0;
        for (int term = 0; term < Terms.Length; term++)
        {
            shared += stems.Contains(Terms[term]) ? Weights[term] : 0;
        }

        return Mass == 0 ? 0 : shared / Mass;
    }

    /// <summary>The sum of the weights of the stems that both hold.</summary>
    public double SharedMass(TermVector other) => SharedMass(other, _ => true);

    /// <summary>The sum of the weights of those stems that both hold which satisfy a condition.</summary>
    public double SharedMass(TermVector other, Func<string, bool> counts)
    {
        double shared = 0;
        int left = 0;
        int right = 0;
        while (left < Terms.Length && right < other.Terms.Length)
        {
            int order = string.CompareOrdinal(Terms[left], other.Terms[right]);
            shared += order == 0 && counts(Terms[left]) ? Weights[left] : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
