using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds a sum of money in one report and in another the same in another currency, where one of the two gives the rate: "714 million kronor",
/// "80 million euros at 8.9 kronor each".
/// </summary>
internal static class NumberRates
{
    // Both sums are rounded to two or three digits.
    private const decimal Rounding = 0.015m;
    private const int NextSentence = 1;

    /// <summary>The reckonings, each with the two sums and the rate.</summary>
    public static IEnumerable<ImmutableArray<CountedNumber>> Find(IReadOnlyList<CountedNumber> numbers)
    {
        CountedNumber[] sums = [.. numbers.Where(number => IsMoney(number) && NumberKin.ValueOf(number) > 0)];
        return from rate in sums.Where(number => number.Subject.IsRate)
               from here in sums
               where here.Document == rate.Document && here != rate && Math.Abs(here.Sentence - rate.Sentence) <= NextSentence
               from there in sums
               where there.Document != here.Document && there.Quantity.Unit != here.Quantity.Unit
                   && ((IsOneCurrency(rate, there) && AreEqual(Product(here, rate), there)) || (IsOneCurrency(rate, here) && AreEqual(Product(there, rate), here)))
               select ImmutableArray.Create(there, here, rate);
    }

    private static bool IsMoney(CountedNumber number) => number.Quantity.Unit is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] || number.Quantity.Unit is [>= 'a' and <= 'z', _, _, _, ..];

    /// <summary>"Francs" beside "Belgian francs": the word is the same where the state is left out.</summary>
    private static bool IsOneCurrency(CountedNumber rate, CountedNumber sum) =>
        rate.Quantity.Unit == sum.Quantity.Unit || (rate.UnitWord is not null && rate.UnitWord == sum.UnitWord);

    private static decimal Product(CountedNumber sum, CountedNumber rate) => NumberKin.ValueOf(sum)!.Value * NumberKin.ValueOf(rate)!.Value;

    private static bool AreEqual(decimal product, CountedNumber sum) => Math.Abs(product - NumberKin.ValueOf(sum)!.Value) <= Rounding * product;
}
