using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets sentences of different documents side by side that share most of their telling words.</summary>
public sealed class PassageAligner
{
    /// <summary>The least score of two sentences that tell the same; evaluation/results/passages.md says how it was chosen.</summary>
    public const double Threshold = 0.45;

    // Two short sentences can share a large part of a few common words: together these must weigh as much as
    // two words of which each stands in one article of 150, and a lighter one.
    private const double LeastSharedMass = 12;

    // Short sentences that are nearly the same words share less than that: "Oil will be rationed from May."
    private const double LeastMassOfSame = 8;
    private const double SameWords = 0.7;

    // Names are rare words and weigh much, and yet a reader who meets the same minister or ministry twice has
    // not read the same twice: beside names, two telling words and a lighter one must be shared, and a light one by the main clauses.
    private const double LeastMassBesideNames = 12;
    private const double LeastMassOfCore = 3;

    // "Nearly 100" and "about 95" may be one count.
    private const decimal Rounding = 0.05m;

    // One word that stands in fewer than one article of three.
    private const double LeastDeniedMass = 1;

    /// <summary>Groups the sentences; a sentence like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<Passage> passages)
    {
        IEnumerable<Link> links = TermIndex.Pairs(passages)
            .Where(pair => pair.Mass >= LeastMassOfSame)
            .Select(pair => new Link(pair.Left, pair.Right, Score(passages[pair.Left].Terms, passages[pair.Right].Terms, pair.Mass)))
            .Where(link => link.Score >= Threshold && AreOfOneMatter(passages[link.Left], passages[link.Right]));
        return Grouper.Group(passages, links, (left, right) => left.Terms.Similarity(right.Terms), Threshold);
    }

    /// <summary>
    /// Whether two sentences say the same of those whom they name: who is named is not yet what is said, and what
    /// one denies the other must not state.
    /// </summary>
    private static bool AreOfOneMatter(Passage left, Passage right)
    {
        bool IsName(string stem) => left.Names.Contains(stem) || right.Names.Contains(stem);
        bool IsDeniedByOne(string stem) => left.Negated.Contains(stem) != right.Negated.Contains(stem);
        double besideNames = left.Terms.SharedMass(right.Terms, stem => !IsName(stem));
        return besideNames >= (left.Terms.Similarity(right.Terms) >= SameWords ? LeastMassOfSame : LeastMassBesideNames)
            && left.Core.SharedMass(right.Core, stem => !IsName(stem)) >= LeastMassOfCore && !MeasureOtherwise(left, right) && left.Terms.SharedMass(right.Terms, IsDeniedByOne) < LeastDeniedMass;
    }

    /// <summary>Whether both measure in one unit and have no number of it in common: "a list of 15 degrees", "a list of 25 degrees". What they count may be different things.</summary>
    private static bool MeasureOtherwise(Passage left, Passage right) => left.Measures.Select(measure => measure.Unit).Distinct().Any(unit =>
        right.Measures.Any(measure => measure.Unit == unit)
        && !left.Measures.Where(measure => measure.Unit == unit).Any(one => right.Measures.Any(other => other.Unit == unit && ValueInterval.Of(one).Widen(Rounding).Overlaps(ValueInterval.Of(other)))));

    /// <summary>How surely two sentences tell the same, in [0, 1]: their similarity, or 0 when they share too little to judge by.</summary>
    public static double Score(TermVector left, TermVector right) => Score(left, right, left.SharedMass(right));

    private static double Score(TermVector left, TermVector right, double shared) => left.Similarity(right, shared) is var similarity
        && shared >= (similarity >= SameWords ? LeastMassOfSame : LeastSharedMass) ? similarity : 0;
}
