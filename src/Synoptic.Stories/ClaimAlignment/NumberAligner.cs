using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets quantities side by side that count or measure the same.</summary>
public sealed class NumberAligner
{
    // A set that a person reads side by side; in a larger one only numbers whose sentences share telling words are compared.
    private const int FewDocuments = 20;

    // "Dozens" and 34 may be one number; "at least two" and 300 are not.
    private const decimal MostApart = 2;

    private readonly TermWeights _weights = TermWeights.Shipped;

    /// <summary>Groups the quantities; one like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<CountedNumber> numbers)
    {
        var likeness = new NumberLikeness(_weights);
        IEnumerable<Link> links = Pairs(numbers)
            .Select(pair => new Link(pair.Left, pair.Right, likeness.Score(numbers[pair.Left], numbers[pair.Right])))
            .Select(link => likeness.IsReplaced(numbers[link.Left], numbers[link.Right]) ? link with { Score = Grouper.Told } : link)
            .Where(link => link.Score >= NumberLikeness.Threshold)
            .Select(link => IsSureOfOne(likeness, numbers[link.Left], numbers[link.Right]) ? link with { Score = link.Score + 1 } : link); // the same number first
        return Grouper.Group(numbers, links, likeness.Score, NumberLikeness.Threshold, MayStandTogether);
    }

    /// <summary>Whether words and value both show one number: where the value alone does, other values that the words join go before it.</summary>
    private static bool IsSureOfOne(NumberLikeness likeness, CountedNumber left, CountedNumber right) =>
        NumberLikeness.AreEqual(left, right) && likeness.DoWordsTell(left, right);

    private static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<CountedNumber> numbers) =>
        numbers.Select(number => number.Document).Distinct().Skip(FewDocuments).Any()
            ? TermIndex.Pairs(numbers).Select(pair => (pair.Left, pair.Right))
            : from right in Enumerable.Range(0, numbers.Length)
              from left in Enumerable.Range(0, right)
              where numbers[left].Quantity.Unit == numbers[right].Quantity.Unit
                  && (numbers[left].Document != numbers[right].Document || MayStandTogether(numbers[left], numbers[right]))
              select (left, right);

    /// <summary>One report tells a number twice, or what it was and what it is now ("cut from 9 to 8 percent").</summary>
    private static bool MayStandTogether(CountedNumber left, CountedNumber right) =>
        IsRepeat(left, right) || (left.Quantity.Unit == right.Quantity.Unit && left.Subject.IsFormer != right.Subject.IsFormer);

    /// <summary>"Ferry fire kills two": the headline and the text below it give one number twice.</summary>
    private static bool IsRepeat(CountedNumber left, CountedNumber right) =>
        left.Quantity.Min is { } one && right.Quantity.Min is { } other && one < other * MostApart && other < one * MostApart
        && ValueInterval.Of(left.Quantity).Overlaps(ValueInterval.Of(right.Quantity));
}
