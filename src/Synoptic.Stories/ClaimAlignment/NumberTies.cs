using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Finds numbers of different things that belong together: a part and its whole, and what adds up.</summary>
public sealed class NumberTies
{
    // A table of parts and wholes is for a person to read; a larger set is told group by group.
    private const int MostNumbers = 400;

    // A part has one whole, of which the reports may give two numbers.
    private const int MostWholes = 2;

    private readonly TermWeights _weights = TermWeights.Shipped;

    /// <summary>The ties between groups of numbers that each tell of the same thing; parts first, then sums.</summary>
    public ImmutableArray<PropositionGroup> Find(ImmutableArray<PropositionGroup> groups)
    {
        ImmutableArray<NumberGroup> numbers = [.. groups.Where(group => group.Members[0] is CountedNumber).SelectMany(NumberGroup.Split)];
        if (numbers.Length > MostNumbers)
        {
            return [];
        }

        var parts = new NumberParts(new NumberHeads(_weights));
        ImmutableArray<(NumberGroup Part, NumberGroup Whole)> pairs =
        [
            .. from whole in numbers
               from part in numbers
               where parts.AreTied(part, whole)
               select (part, whole),
        ];
        ImmutableArray<ImmutableArray<NumberGroup>> sums = [.. new NumberSums(parts).Find(numbers)];
        return
        [
            .. pairs
                .GroupBy(pair => pair.Part)
                .SelectMany(found => OfOwnReport(found.Key, [.. found]).OrderByDescending(pair => pair.Whole.Documents).Take(MostWholes))
                .Where(pair => !IsTold(pair.Part, pair.Whole))
                .Select(pair => pair.Part.TieTo(pair.Whole))
                .Where(group => group.Documents > 1),
            .. sums.Select(sum => PropositionGroup.Of(GroupTie.Sum, [.. sum.Select(side => side.Propositions)])),
        ];
    }

    /// <summary>A part belongs to the whole that its own report gives, where it gives one.</summary>
    private static (NumberGroup Part, NumberGroup Whole)[] OfOwnReport(NumberGroup part, (NumberGroup Part, NumberGroup Whole)[] pairs) =>
        pairs.Where(pair => pair.Whole.Members.Any(other => part.Members.Any(one => one.Document == other.Document))).ToArray() is { Length: > 0 } own ? own : pairs;

    /// <summary>"Fifteen of the 19": whoever gives the whole says in one breath that it is one.</summary>
    private static bool IsTold(NumberGroup part, NumberGroup whole) =>
        whole.Members.All(other => part.Members.Any(one => one.Document == other.Document && one.Sentence == other.Sentence));
}
