using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Sets quotations of different documents side by side that render one utterance: in mostly the same words, or of one speaker in words
/// that mean the same, each the other's best match, as translations do.
/// </summary>
public sealed class QuotationAligner
{
    // Two quotations are one utterance when most of the shorter recurs, in order, in the longer.
    private const double LeastShare = 0.7;
    private const int FewestCommonWords = 4;
    private const int FewestCommonPlainWords = 7; // so many in order tell by themselves, be each of them as common as can be

    // A speaker returns to a matter in other words; one sentence in two renderings keeps most of its words, or their fellows, in order.
    private const double LeastMeaning = 0.6;
    private const int FewestCommonMeanings = 3;
    private const int Few = 64; // documents; of more, other words are not sought

    /// <summary>Groups the quotations; one like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<Quotation> quotations)
    {
        HashSet<(int, int)> reworded = quotations.Select(quotation => quotation.Document).Distinct().Count() <= Few ? Reworded(quotations) : [];
        IEnumerable<Link> worded = TermIndex.Pairs(quotations).Select(pair => (pair.Left, pair.Right)).Concat(Plain(quotations)).Distinct()
            .Select(pair => new Link(pair.Left, pair.Right, Score(quotations[pair.Left], quotations[pair.Right])))
            .Where(link => link.Score > 0);
        IEnumerable<Link> links = worded.Concat(reworded.Select(pair => new Link(pair.Item1, pair.Item2, LeastShare)));
        HashSet<(Quotation, Quotation)> same = [.. reworded.Select(pair => (quotations[pair.Item1], quotations[pair.Item2]))];
        return Grouper.Group(
            quotations, links, (left, right) => same.Contains((left, right)) || same.Contains((right, left)) ? LeastShare : Score(left, right), LeastShare);
    }

    /// <summary>Pairs of a set that a person reads which have many words in common, telling or not.</summary>
    private static IEnumerable<(int Left, int Right)> Plain(ImmutableArray<Quotation> quotations) =>
        from right in Enumerable.Range(0, quotations.Select(quotation => quotation.Document).Distinct().Count() <= Few ? quotations.Length : 0)
        from left in Enumerable.Range(0, right)
        where quotations[left].Document != quotations[right].Document
            && quotations[left].Words.Length >= FewestCommonPlainWords && quotations[right].Words.Length >= FewestCommonPlainWords
            && WordSequence.CommonLength(quotations[left].Words, quotations[right].Words) >= FewestCommonPlainWords
        select (left, right);

    private static double Score(Quotation left, Quotation right)
    {
        int common = WordSequence.CommonLength(left.Words, right.Words);
        double share = (double)common / Math.Min(left.Words.Length, right.Words.Length);
        return common >= FewestCommonWords && share >= LeastShare ? share : 0;
    }

    /// <summary>Whether the first words of meaning are one: two renderings of a sentence begin with what it is about.</summary>
    private static bool BeginAlike(Quotation left, Quotation right) =>
        left.Meaning.FirstOrDefault(word => word.Upos is not "PART").Lemma == right.Meaning.FirstOrDefault(word => word.Upos is not "PART").Lemma;

    /// <summary>Pairs of one speaker in two documents that mean the same, each of which is the other's best.</summary>
    private static HashSet<(int, int)> Reworded(ImmutableArray<Quotation> quotations)
    {
        var meaning = new QuotedMeaning();
        (int Left, int Right, double Share)[] pairs =
        [
            .. from speaker in Enumerable.Range(0, quotations.Length).Where(index => quotations[index].Speaker is not null).GroupBy(index => quotations[index].Speaker)
               from right in speaker
               from left in speaker
               where left < right && quotations[left].Document != quotations[right].Document && BeginAlike(quotations[left], quotations[right])
               let found = meaning.Compare(quotations[left].Meaning, quotations[right].Meaning)
               where found.Words >= FewestCommonMeanings && found.Share >= LeastMeaning
               select (left, right, found.Share),
        ];
        return [.. pairs.Where(pair => !pairs.Any(other => other.Share > pair.Share && IsRival(pair, other))).Select(pair => (pair.Left, pair.Right))];

        bool IsRival((int Left, int Right, double) pair, (int Left, int Right, double) other) =>
            (other.Left == pair.Left && quotations[other.Right].Document == quotations[pair.Right].Document)
            || (other.Right == pair.Right && quotations[other.Left].Document == quotations[pair.Left].Document);
    }
}
