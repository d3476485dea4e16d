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
        .. document.Parsed.Quantities.Select(Of).Concat(document.Parsed.Times.Select(Of).OfType<PredictedQuantity>()).OrderBy(quantity => quantity.Span),
    ];

    private static PredictedQuantity Of(Quantity quantity)
    {
        QuantityReading value = new(quantity.Min, quantity.Max, quantity.Unit);
        return new PredictedQuantity(quantity.Span, KindOf(quantity.Unit), value, value.ToNamed().Min);
    }

    /// <summary>A duration of one unit; seconds, or months for months and years.</summary>
    private static PredictedQuantity? Of(TimeExpression time)
    {
        Match match = Duration().Match(time.Type == TimexType.Duration ? time.Value ?? "" : "");
        if (!match.Success || !decimal.TryParse(match.Groups["count"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count))
        {
            return null;
        }

        (decimal factor, string unit) = (match.Groups["clock"].Value + match.Groups["unit"].Value) switch
        {
            "Y" => (MonthsInYear, "month"),
            "M" => (1, "month"),
            "W" => (7 * 86_400, "s"),
            "D" => (86_400, "s"),
            "TH" => (3_600, "s"),
            "TM" => (60, "s"),
            _ => (1m, "s"),
        };
        return new PredictedQuantity(time.Span, QuantityKind.Duration, new QuantityReading(count * factor, count * factor, unit), count);
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

    [GeneratedRegex(@"\AP(?<clock>T?)(?<count>\d{1,9}(?:\.\d{1,9})?)(?<unit>[YMWDHS])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
