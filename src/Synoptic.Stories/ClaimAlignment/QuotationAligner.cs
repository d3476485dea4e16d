using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Sets quotations of different documents side by side that render one utterance: in mostly the same words, or in words that mean the
/// same, as translations do.
/// </summary>
public sealed class QuotationAligner
{
    // Two quotations are one utterance when most of the shorter recurs, in order, in the longer.
    private const double LeastShare = 0.7;
    private const int FewestCommonWords = 4;
    private const int FewestCommonPlainWords = 7; // so many in order tell by themselves, be each of them as common as can be

    // Nobody else begins with so many of the same words; what follows may have been remembered in others.
    private const int FewestOpeningWords = 6;
    private const double LeastShareOpening = 0.5;

    private const int Few = 64; // documents; of more, other words are not sought

    /// <summary>Groups the quotations; one like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<Quotation> quotations)
    {
        Link[] worded =
        [
            .. TermIndex.Pairs(quotations).Select(pair => (pair.Left, pair.Right)).Concat(Plain(quotations)).Distinct()
                .Select(pair => new Link(pair.Left, pair.Right, Score(quotations[pair.Left], quotations[pair.Right])))
                .Where(link => link.Score > 0),
        ];
        HashSet<(int, int)> verbatim = [.. worded.SelectMany(link => new[] { (link.Left, link.Right), (link.Right, link.Left) })];
        ImmutableArray<(int Left, int Right)> reworded = IsLarge(quotations) ? [] : new RewordedQuotations(documents).Find(quotations, (left, right) => verbatim.Contains((left, right)));
        HashSet<(Quotation, Quotation)> same = [.. reworded.Select(pair => (quotations[pair.Left], quotations[pair.Right]))];
        return Grouper.Group(
            quotations,
            worded.Concat(reworded.Select(pair => new Link(pair.Left, pair.Right, LeastShare))),
            (left, right) => same.Contains((left, right)) || same.Contains((right, left)) ? LeastShare : Score(left, right),
            LeastShare);
    }

    /// <summary>Whether there are more documents than a person reads side by side.</summary>
    private static bool IsLarge(ImmutableArray<Quotation> quotations) => quotations.Select(quotation => quotation.Document).Distinct().Skip(Few).Any();

    /// <summary>Pairs of a set that a person reads which have many words in common, telling or not.</summary>
    private static IEnumerable<(int Left, int Right)> Plain(ImmutableArray<Quotation> quotations) =>
        from right in Enumerable.Range(0, IsLarge(quotations) ? 0 : quotations.Length)
        from left in Enumerable.Range(0, right)
        where quotations[left].Document != quotations[right].Document
            && quotations[left].Words.Length >= FewestCommonPlainWords && quotations[right].Words.Length >= FewestCommonPlainWords
            && WordSequence.CommonLength(quotations[left].Words, quotations[right].Words) >= FewestCommonPlainWords
        select (left, right);

    private static double Score(Quotation left, Quotation right)
    {
        int common = WordSequence.CommonLength(left.Words, right.Words);
        double share = (double)common / Math.Min(left.Words.Length, right.Words.Length);
        return common >= FewestCommonWords && share >= LeastShare ? share
            : share >= LeastShareOpening && OpeningOf(left, right) >= FewestOpeningWords ? LeastShare : 0;
    }

    /// <summary>How many words both begin with.</summary>
    private static int OpeningOf(Quotation left, Quotation right) =>
        left.Words.Zip(right.Words).TakeWhile(pair => pair.First == pair.Second).Count();
}
