using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Reads durations as quantities in seconds. A month is a twelfth of a year of 365.25 days, so that months and years convert
/// without a rest. "Several hours" are two at least and fewer than the next larger unit holds.
/// </summary>
internal static partial class DurationNumbers
{
    private const decimal Day = 86_400;
    private const decimal Year = 365.25m * Day;
    private const decimal Fewest = 2;

    private static readonly ImmutableArray<(string Words, Hedge Hedge)> Hedges =
    [
        ("no more than", Hedge.AtMost), ("not more than", Hedge.AtMost), ("at most", Hedge.AtMost), ("up to", Hedge.UpTo),
        ("more than", Hedge.MoreThan), ("over ", Hedge.MoreThan), ("no less than", Hedge.AtLeast), ("not less than", Hedge.AtLeast), ("at least", Hedge.AtLeast),
        ("no fewer than", Hedge.AtLeast), ("less than", Hedge.LessThan), ("fewer than", Hedge.LessThan), ("under ", Hedge.LessThan),
        ("nearly", Hedge.About), ("almost", Hedge.About), ("about", Hedge.About), ("around", Hedge.About), ("some ", Hedge.About), ("roughly", Hedge.About), ("approximately", Hedge.About),
    ];

    /// <summary>The quantity of a time expression, or null where it is no duration of known length.</summary>
    public static Quantity? Read(string text, TimeExpression time)
    {
        if (time is not { Type: TimexType.Duration, Value: { } value } || Value().Match(value) is not { Success: true } match || NamesSome().IsMatch(time.Span.Slice(text)))
        {
            return null;
        }

        Hedge hedge = HedgeOf(text, time.Span);
        (decimal seconds, decimal most) = Sum(match);
        bool isVague = value.Contains('X', StringComparison.Ordinal);
        return seconds == 0 || (isVague && !SaysFew().IsMatch(time.Span.Slice(text))) ? null
            : isVague ? new Quantity(time.Span, seconds, most, "s", null, Hedge.About)
            : new Quantity(time.Span, HasFloor(hedge) ? seconds : null, HasCeiling(hedge) ? seconds : null, "s", null, hedge);
    }

    private static bool HasFloor(Hedge hedge) => hedge is not (Hedge.AtMost or Hedge.LessThan or Hedge.UpTo);

    private static bool HasCeiling(Hedge hedge) => hedge is not (Hedge.AtLeast or Hedge.MoreThan);

    private static Hedge HedgeOf(string text, TextSpan span) =>
        Hedges.FirstOrDefault(entry => span.Slice(text).Contains(entry.Words, StringComparison.OrdinalIgnoreCase), (Words: "", Hedge: Hedge.Exact)).Hedge;

    private static (decimal Seconds, decimal Most) Sum(Match match)
    {
        (string Name, decimal Seconds, decimal Next)[] units =
        [
            ("y", Year, 100), ("mo", Year / 12, 24), ("w", 7 * Day, 8), ("d", Day, 14), ("h", 3600, 24), ("mi", 60, 60), ("s", 1, 60),
        ];
        decimal seconds = 0;
        decimal most = 0;
        foreach ((string name, decimal length, decimal next) in units)
        {
            string part = match.Groups[name].Value;
            seconds += part.Length == 0 ? 0 : part is "X" ? Fewest * length : decimal.Parse(part, CultureInfo.InvariantCulture) * length;
            most += part is "X" ? next * length : 0;
        }

        return (seconds, most);
    }

    /// <summary>"Years" and "recent days" have no length.</summary>
    [GeneratedRegex(@"\b(?:several|few|couple)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysFew();

    /// <summary>"One day", "another week", "all week": some stretch of time, and no length that anything has.</summary>
    [GeneratedRegex(@"^(?:(?:one|some) (?:day|night|morning|week|month|year)|another|every|each|all|any|that|this)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamesSome();

    [GeneratedRegex(@"^P(?:(?<y>[\d.]{1,9}|X)Y)?(?:(?<mo>[\d.]{1,9}|X)M)?(?:(?<w>[\d.]{1,9}|X)W)?(?:(?<d>[\d.]{1,9}|X)D)?(?:T(?:(?<h>[\d.]{1,9}|X)H)?(?:(?<mi>[\d.]{1,9}|X)M)?(?:(?<s>[\d.]{1,9}|X)S)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
