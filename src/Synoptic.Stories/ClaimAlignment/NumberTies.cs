using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Finds numbers of different things that belong together: a part and its whole, and what adds up.</summary>
public sealed class NumberTies
{
    // A table of parts and wholes is for a person to read; a larger set is told group by group.
    private const int MostNumbers = 400;

    private readonly TermWeights _weights = new();

    /// <summary>The ties between groups of numbers that each tell of the same thing; parts first, then sums.</summary>
    public ImmutableArray<PropositionGroup> Find(ImmutableArray<PropositionGroup> groups)
    {
        ImmutableArray<NumberGroup> numbers = [.. groups.Where(group => group.Members[0] is CountedNumber).Select(group => new NumberGroup([.. group.Members.Cast<CountedNumber>()]))];
        if (numbers.Length > MostNumbers)
        {
            return [];
        }

        var parts = new NumberParts(new NumberHeads(_weights));
        ImmutableArray<(NumberGroup Part, NumberGroup Whole)> pairs =
        [
            .. from whole in numbers
               from part in numbers
               where part != whole && parts.AreTied(part, whole)
               select (part, whole),
        ];
        ImmutableArray<PropositionGroup> sums = [.. new NumberSums(parts).Find(numbers)];
        return
        [
            .. pairs.GroupBy(pair => pair.Part).Select(found => found.MaxBy(pair => pair.Whole.Documents)).Select(pair => pair.Part.TieTo(pair.Whole)).Where(group => group.Documents > 1),
            .. sums,
        ];
    }
}
