using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities;

/// <summary>The quantities of an annotated document, and its durations, which are times to it and quantities to the gold.</summary>
public static partial class PredictedQuantities
{
    private const decimal MonthsInYear = 12;

    /// <summary>In text order.</summary>
    public static ImmutableArray<PredictedQuantity> Of(AnnotatedDocument document) =>
    [
        .. document.Parsed.Quantities.Select(OfQuantity).Concat(document.Parsed.Times.SelectMany(OfTime)).OrderBy(quantity => quantity.Span),
    ];

    private static PredictedQuantity OfQuantity(Quantity quantity)
    {
        QuantityReading value = new(quantity.Min, quantity.Max, quantity.Unit);
        return new PredictedQuantity(quantity.Span, KindOf(quantity.Unit), value, value.ToNamed().Min);
    }

    /// <summary>Each part of a duration, "3 years, 2 months", by itself: seconds, or months for months and years.</summary>
    private static IEnumerable<PredictedQuantity> OfTime(TimeExpression time)
    {
        Match duration = Duration().Match(time.Type == TimexType.Duration ? time.Value ?? "" : "");
        return duration.Groups["part"].Captures
            .Select(part => ToPart(time.Span, part.Value, isClock: duration.Value.AsSpan(0, part.Index).Contains('T')))
            .OfType<PredictedQuantity>();
    }

    private static PredictedQuantity? ToPart(TextSpan span, string part, bool isClock)
    {
        if (!decimal.TryParse(part.AsSpan(0, part.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count))
        {
            return null;
        }

        (decimal factor, string unit) = part[^1] switch
        {
            'Y' => (MonthsInYear, "month"),
            'M' when !isClock => (1, "month"),
            'W' => (7 * 86_400, "s"),
            'D' => (86_400, "s"),
            'H' => (3_600, "s"),
            'M' => (60, "s"),
            _ => (1m, "s"),
        };
        return new PredictedQuantity(span, QuantityKind.Duration, new QuantityReading(count * factor, count * factor, unit), count);
    }

    private static QuantityKind KindOf(string? unit) => unit switch
    {
        null => QuantityKind.Count,
        "%" or "pp" => QuantityKind.Percentage,
        "°C" or "°" => QuantityKind.Temperature,
        "ordinal" => QuantityKind.Ordinal,
        [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] => QuantityKind.Money,
        _ => QuantityKind.Measure,
    };

    [GeneratedRegex(@"\AP(?:T?(?<part>\d{1,9}(?:\.\d{1,9})?[YMWDHS]))+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
