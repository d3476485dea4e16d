using System.Collections.Immutable;

namespace Synoptic.Stories.Assertions;

/// <summary>What two assertions have in common and wherein they differ, as numbers in [0, 1]. Symmetric: the order of the two does not matter.</summary>
internal static class AssertionFeatures
{
    private const int FewTerms = 256;

    /// <summary>The names of the features, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["bias", "aligned", "gist", "clash", "reversed", "disputed", "contrasted", "claimed", "negated"];

    /// <summary>Writes the features of a pair.</summary>
    public static void Write(Assertion one, Assertion other, Span<double> features)
    {
        bool isSameText = string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
        double aligned = isSameText ? 1 : Aligned(one, other);
        Opposition either = one.Opposition | other.Opposition;
        Opposition onlyOne = one.Opposition ^ other.Opposition;
        features[0] = 1;
        features[1] = aligned;
        features[2] = isSameText ? 1 : one.Gist.IsEmpty || other.Gist.IsEmpty ? aligned : VectorMath.Dot(one.Gist.AsSpan(), other.Gist.AsSpan());
        features[3] = Clashes(one, other) ? AboutOneMatter(AlignedWords(one, other, aligned)) : 0;
        features[4] = IsReversed(one, other) ? AboutOneMatter(aligned) : 0;
        features[5] = onlyOne.HasFlag(Opposition.Disputes) ? 1 : 0;
        features[6] = either.HasFlag(Opposition.Contrasts) ? 1 : 0;
        features[7] = onlyOne.HasFlag(Opposition.Claims) ? 1 : 0;
        features[8] = onlyOne.HasFlag(Opposition.Negates) ? 1 : 0;
    }

    /// <summary>
    /// The mean of the shares of both that the other has something near for, every term weighed by what it tells
    /// (after R. Mihalcea and others, "Corpus-based and knowledge-based measures of text semantic similarity", 2006).
    /// </summary>
    private static double Aligned(Assertion one, Assertion other)
    {
        if (one.Mass * other.Mass == 0)
        {
            return 0;
        }

        Span<double> nearest = other.Terms.Length <= FewTerms ? stackalloc double[other.Terms.Length] : new double[other.Terms.Length];
        nearest.Clear();
        double found = 0;
        foreach (AssertionTerm term in one.Terms)
        {
            double best = 0;
            for (int index = 0; index < nearest.Length; index++)
            {
                double near = term.NearnessTo(other.Terms[index]);
                best = Math.Max(best, near);
                nearest[index] = Math.Max(nearest[index], near);
            }

            found += term.Weight * best;
        }

        double reached = 0;
        for (int index = 0; index < nearest.Length; index++)
        {
            reached += other.Terms[index].Weight * nearest[index];
        }

        return ((found / one.Mass) + (reached / other.Mass)) / 2;
    }

    /// <summary>Whether both give values of some kind, and none of the one fits any of the other.</summary>
    private static bool Clashes(Assertion one, Assertion other)
    {
        foreach (AssertionTerm mine in one.Terms)
        {
            foreach (AssertionTerm its in other.Terms)
            {
                if (mine.Value is { } value && its.Value is { } against && value.IsOfKindOf(against) && !AnyFits(one, other, value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether some value of the kind fits between the two.</summary>
    private static bool AnyFits(Assertion one, Assertion other, AssertionValue kind)
    {
        foreach (AssertionTerm mine in one.Terms)
        {
            foreach (AssertionTerm its in other.Terms)
            {
                if (mine.Value is { } value && its.Value is { } against && value.IsOfKindOf(kind) && value.Fits(against))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How surely two are of one matter: sentences of one story that only touch the same things are aligned to about a half.</summary>
    private static double AboutOneMatter(double aligned) => Math.Clamp((2 * aligned) - 1, 0, 1);

    /// <summary>The alignment as it is without the values, none of which is aligned; all of it where one is nothing but values, which leaves the matter to the question.</summary>
    private static double AlignedWords(Assertion one, Assertion other, double aligned)
    {
        double words = Math.Min(one.WordMass / one.Mass, other.WordMass / other.Mass);
        return words == 0 ? 1 : aligned / words;
    }

    /// <summary>Whether a negation hangs on a word that both have, at one side only.</summary>
    private static bool IsReversed(Assertion one, Assertion other)
    {
        foreach (AssertionTerm mine in one.Terms)
        {
            foreach (AssertionTerm its in other.Terms)
            {
                if (mine.IsDenied != its.IsDenied && mine.IsSameWordAs(its))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
