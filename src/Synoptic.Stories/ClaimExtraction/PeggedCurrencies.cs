using System.Collections.Frozen;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Converts sums in currencies of a fixed rate, so that francs CFA and euros can be compared. Other rates change by the day and are no fact of a text.</summary>
internal sealed class PeggedCurrencies
{
    private readonly FrozenDictionary<string, (decimal Rate, string Anchor)> _pegs = Lexicon.ReadRows("pegged-currencies.tsv")
        .ToFrozenDictionary(row => row[0], row => (decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2]), StringComparer.Ordinal);

    /// <summary>The sum in the currency that its own is tied to; any other quantity as it is.</summary>
    public Quantity Convert(Quantity quantity) => quantity.Unit is { } unit && _pegs.TryGetValue(unit, out (decimal Rate, string Anchor) peg)
        ? quantity with { Min = quantity.Min / peg.Rate, Max = quantity.Max / peg.Rate, Unit = peg.Anchor }
        : quantity;
}
