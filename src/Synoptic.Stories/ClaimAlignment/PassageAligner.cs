using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets sentences of different documents side by side that share most of their telling words.</summary>
public sealed class PassageAligner
{
    /// <summary>The least score of two sentences that tell the same; evaluation/results/passages.md says how it was chosen.</summary>
    public const double Threshold = 0.45;

    // Two short sentences can share a large part of a few common words: together these must weigh as much as
    // three words of which each stands in one article of 150.
    private const double LeastSharedMass = 15;

    /// <summary>Groups the sentences; a sentence like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<Passage> passages)
    {
        IEnumerable<Link> links = TermIndex.Pairs(passages)
            .Select(pair => new Link(pair.Left, pair.Right, Score(passages[pair.Left].Terms, passages[pair.Right].Terms)))
            .Where(link => link.Score >= Threshold);
        return Grouper.Group(passages, links, (left, right) => left.Terms.Similarity(right.Terms), Threshold);
    }

    /// <summary>How surely two sentences tell the same, in [0, 1]: their similarity, or 0 when they share too little to judge by.</summary>
    public static double Score(TermVector left, TermVector right) =>
        left.SharedMass(right) < LeastSharedMass ? 0 : left.Similarity(right);
}
