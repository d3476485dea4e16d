using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets sentences of different documents side by side that share most of their telling words.</summary>
public sealed class PassageAligner
{
    /// <summary>
    /// The least similarity of two sentences that tell the same; evaluation/results/passages.md says how it was chosen.
    /// </summary>
    public const double Threshold = 0.45;

    /// <summary>Groups the sentences; a sentence like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<Passage> passages)
    {
        IEnumerable<Link> links = TermIndex.Pairs(passages)
            .Select(pair => new Link(pair.Left, pair.Right, passages[pair.Left].Terms.Similarity(passages[pair.Right].Terms)))
            .Where(link => link.Score >= Threshold);
        return Grouper.Group(passages, links, (left, right) => left.Terms.Similarity(right.Terms), Threshold);
    }
}
