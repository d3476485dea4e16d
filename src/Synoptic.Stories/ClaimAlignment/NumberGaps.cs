using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Finds two numbers in neighbouring sentences of one report, and their difference, told as one, in another: "it rose from 75 to 110", "35 more". Not for several threads.</summary>
internal sealed class NumberGaps(NumberKin kin)
{
    private const int NextSentence = 1;
    private const decimal FewestApart = 5;

    /// <summary>The reckonings, each with the two and their difference.</summary>
    public IEnumerable<ImmutableArray<CountedNumber>> Find(IReadOnlyList<CountedNumber> numbers)
    {
        CountedNumber[] exact = [.. numbers.Where(number => number.Quantity.Hedge is Hedge.Exact && NumberKin.ValueOf(number) > 0 && number.Quantity.Unit is not ("ordinal" or "year" or "since"))];
        CountedNumber[] gaps = [.. exact.Where(number => (number.Subject.IsGap || number.Subject.IsAdded) && NumberKin.ValueOf(number) >= FewestApart)];
        ILookup<(int Document, string? Unit), CountedNumber> byUnit = exact.ToLookup(number => (number.Document, number.Quantity.Unit));
        return from gap in gaps
               from document in exact.Select(number => number.Document).Distinct()
               where document != gap.Document
               from lower in byUnit[(document, gap.Quantity.Unit)]
               from upper in byUnit[(document, gap.Quantity.Unit)]
               where NumberKin.ValueOf(upper) - NumberKin.ValueOf(lower) == NumberKin.ValueOf(gap) && Math.Abs(upper.Sentence - lower.Sentence) <= NextSentence
                   && AreOfOne(lower, upper, gap)
               select ImmutableArray.Create(lower, upper, gap);
    }

    private bool AreOfOne(CountedNumber lower, CountedNumber upper, CountedNumber gap) =>
        !lower.Subject.IsGap && !upper.Subject.IsGap && NumberKin.ValueOf(lower) != NumberKin.ValueOf(gap)
        && kin.MayCountOne(lower, upper) && (lower.Quantity.Unit is not null || (kin.CountOne(lower, upper) && kin.MayCountOne(gap, upper)))
        && (kin.AreKin(gap, lower) || kin.AreKin(gap, upper));
}
