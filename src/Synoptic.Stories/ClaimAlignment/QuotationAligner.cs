using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets quotations of different documents side by side that render one utterance.</summary>
public sealed class QuotationAligner
{
    // Two quotations are one utterance when most of the shorter recurs, in order, in the longer.
    private const double LeastShare = 0.7;
    private const int FewestCommonWords = 4;

    /// <summary>Groups the quotations; one like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<Quotation> quotations)
    {
        IEnumerable<Link> links = TermIndex.Pairs(quotations)
            .Select(pair => new Link(pair.Left, pair.Right, Score(quotations[pair.Left], quotations[pair.Right])))
            .Where(link => link.Score > 0);
        return Grouper.Group(quotations, links, Score, LeastShare);
    }

    private static double Score(Quotation left, Quotation right)
    {
        int common = WordSequence.CommonLength(left.Words, right.Words);
        double share = (double)common / Math.Min(left.Words.Length, right.Words.Length);
        return common >= FewestCommonWords && share >= LeastShare ? share : 0;
    }
}
