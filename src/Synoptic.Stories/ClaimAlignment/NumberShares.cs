using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds a part and its whole in one report with what follows from the two in another: the share ("16 of 22", "73 percent") or the rest ("26 of
/// the 60", "34"). Not for several threads.
/// </summary>
internal sealed class NumberShares(NumberKin kin)
{
    private const string Percent = "%";
    private const decimal Hundred = 100;
    private const int NextSentence = 1;

    // A share is rounded to the digits that it is given in; a fraction ("a third") to no more than half a percent.
    private const decimal WholeRounding = 0.51m;
    private const decimal DecimalRounding = 0.06m;
    private const decimal HedgedRounding = 2;

    // Small counts add up to each other everywhere.
    private const decimal FewestOfWhole = 10;

    /// <summary>The reckonings, each with part, whole and what follows from them.</summary>
    public IEnumerable<ImmutableArray<CountedNumber>> Find(IReadOnlyList<CountedNumber> numbers)
    {
        (CountedNumber Part, CountedNumber Whole, bool IsTold)[] parts = [.. Parts(numbers)];
        return from pair in parts
               from other in numbers
               where other.Document != pair.Part.Document
                   && (other.Quantity.Unit is Percent ? IsShare(pair.Part, pair.Whole, other, pair.IsTold) : pair.IsTold && IsRest(pair.Part, pair.Whole, other))
               select ImmutableArray.Create(pair.Part, pair.Whole, other);
    }

    /// <summary>Numbers of which one sentence tells the one as a part of the other, and those without a noun that follow one with a noun ("22 glaciers. Sixteen are in retreat").</summary>
    private static IEnumerable<(CountedNumber Part, CountedNumber Whole, bool IsTold)> Parts(IReadOnlyList<CountedNumber> numbers)
    {
        ILookup<(int, TextSpan), CountedNumber> bySpan = numbers.ToLookup(number => (number.Document, number.Quantity.Span));
        foreach (CountedNumber part in numbers.Where(number => NumberKin.ValueOf(number) > 0 && number.Quantity.Unit is not (Percent or "ordinal" or "year" or "since")))
        {
            IEnumerable<CountedNumber> wholes = part.Subject.Whole is { } span ? bySpan[(part.Document, span)]
                : part.Subject.Counted is null && part.Quantity.Unit is null ? WholesBefore(numbers, part)
                : [];
            foreach (CountedNumber whole in wholes.Where(whole => NumberKin.ValueOf(whole) > NumberKin.ValueOf(part)))
            {
                yield return (part, whole, part.Subject.Whole is not null);
            }
        }
    }

    private static IEnumerable<CountedNumber> WholesBefore(IReadOnlyList<CountedNumber> numbers, CountedNumber part) => numbers.Where(whole =>
        whole.Document == part.Document && whole.Quantity.Unit is null && whole.Subject.Counted is not null
        && whole.Span.Start < part.Span.Start && part.Sentence - whole.Sentence <= NextSentence);

    private bool IsShare(CountedNumber part, CountedNumber whole, CountedNumber share, bool isTold)
    {
        if (NumberKin.ValueOf(share) is not { } percent || percent >= Hundred)
        {
            return false;
        }

        decimal rounding = share.Quantity.Hedge is Hedge.About || part.Quantity.Hedge is Hedge.About || whole.Quantity.Hedge is Hedge.About ? HedgedRounding
            : percent == decimal.Round(percent, 1) && percent != decimal.Truncate(percent) ? DecimalRounding
            : WholeRounding;
        return Math.Abs((NumberKin.ValueOf(part)!.Value * Hundred / NumberKin.ValueOf(whole)!.Value) - percent) <= rounding
            && (kin.CountOne(share, whole) || (isTold && (kin.AreKin(share, part) || kin.AreKin(share, whole))));
    }

    private bool IsRest(CountedNumber part, CountedNumber whole, CountedNumber rest) =>
        part.Quantity.Hedge is Hedge.Exact && whole.Quantity.Hedge is Hedge.Exact && rest.Quantity.Hedge is Hedge.Exact
        && NumberKin.ValueOf(whole) >= FewestOfWhole && NumberKin.ValueOf(whole) - NumberKin.ValueOf(part) == NumberKin.ValueOf(rest)
        && kin.MayCountOne(rest, whole)
        && (kin.CountOne(rest, whole) || rest.Subject.IsRest || rest.Subject.Counted is null)
        && (kin.AreKin(rest, whole) || kin.AreKin(rest, part));
}
