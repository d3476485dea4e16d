using System.Collections.Frozen;
using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Reads since when something had not happened: "the first visit since 2019", "for the first time in six years", "had not met in six
/// years". A span of years is counted back from the year of the report, so that it can be set against a date.
/// </summary>
internal static class FirstSince
{
    /// <summary>The unit of such a quantity: the year.</summary>
    public const string Unit = "since";

    private const int YearLength = 4;

    private static readonly FrozenSet<string> Cues = FrozenSet.Create(
        StringComparer.Ordinal, "first", "no", "not", "n't", "n’t", "never", "nobody", "none", "last", "highest", "lowest", "biggest", "largest", "worst", "deadliest", "strongest", "heaviest");

    /// <summary>The quantity of a time expression, or null where it tells no such thing.</summary>
    public static Quantity? Read(WordTree tree, TimeExpression time, Sentence sentence, PublicationTime? now)
    {
        string before = tree.FormOf(tree.FirstAt(time.Span.Start) - 1);
        if (!tree.WordsIn(sentence.Span).Any(word => Cues.Contains(tree.FormOf(word))))
        {
            return null;
        }

        return time switch
        {
            { Type: TimexType.Date, Value: { Length: >= YearLength } value } when before is "since"
                && int.TryParse(value.AsSpan(0, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out int year) => new Quantity(time.Span, year, year, Unit, null, Hedge.Exact),
            { Type: TimexType.Duration, Value: ['P', .. var years, 'Y'] } when now is { } published && before is "in" or "for" or "than"
                && int.TryParse(years, NumberStyles.None, CultureInfo.InvariantCulture, out int count) => new Quantity(time.Span, published.Day.Year - count, published.Day.Year - count, Unit, null, Hedge.About),
            _ => null,
        };
    }
}
