using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Sets quantities of different documents side by side that count or measure the same: the same outcome
/// of the same kind of people, or the same thing or unit in sentences that are alike.
/// </summary>
public sealed class NumberAligner
{
    /// <summary>The least similarity of the sentences of two numbers with the same outcome; evaluation/results/passages.md.</summary>
    public const double OutcomeThreshold = 0.15;

    /// <summary>The least similarity of the sentences of two numbers that share only what is counted, or the unit.</summary>
    public const double CountedThreshold = 0.30;

    /// <summary>Groups the quantities; one like no other is a group by itself.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<CountedNumber> numbers)
    {
        IEnumerable<Link> links = TermIndex.Pairs(numbers)
            .Select(pair => new Link(pair.Left, pair.Right, Score(numbers[pair.Left], numbers[pair.Right], pair.Mass)))
            .Where(link => link.Score > 0);
        return Grouper.Group(numbers, links, (left, right) => Score(left, right, left.Terms.SharedMass(right.Terms)), double.Epsilon);
    }

    /// <summary>How alike the two sentences are where the numbers are of the same thing, else 0.</summary>
    private static double Score(CountedNumber left, CountedNumber right, double shared)
    {
        double similarity = left.Terms.Similarity(right.Terms, shared);
        bool sameOutcome = left.Outcome is not null && left.Outcome == right.Outcome;
        double threshold = sameOutcome ? OutcomeThreshold : CountedThreshold;
        return similarity >= threshold && SameThing(left, right, sameOutcome) ? similarity : 0;
    }

    private static bool SameThing(CountedNumber left, CountedNumber right, bool sameOutcome)
    {
        if (left.Quantity.Unit != right.Quantity.Unit || left.Outcome != right.Outcome)
        {
            return false;
        }

        if (left.Counted is null || right.Counted is null)
        {
            bool isAmount = left.Quantity.Unit is not null && !left.IsProperty && !right.IsProperty && left.Governor == right.Governor;
            return sameOutcome || isAmount;
        }

        return left.Counted == right.Counted || (sameOutcome && left.CountsPeople && right.CountsPeople);
    }
}
