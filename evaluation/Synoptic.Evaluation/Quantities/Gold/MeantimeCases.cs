using System.Collections.Immutable;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>The VALUE marks of MEANTIME: numbers with hedge and unit, of three kinds, without values. Durations are TIMEX3 there, and ordinals are not marked.</summary>
internal static class MeantimeCases
{
    private static readonly QuantityFile File =
        new("meantime", quantity => quantity.Kind is not (QuantityKind.Duration or QuantityKind.Ordinal), WantsExactSpans: true);

    /// <summary>The case of a document: its first six sentences.</summary>
    public static QuantityCase Of(MeantimeDocument document)
    {
        ImmutableArray<ExpectedQuantity> expected =
        [
            .. document.Values.Where(value => document.Annotated.Contains(value.Span)).Select(value => new ExpectedQuantity(value.Span, KindIs(value.Type))),
        ];
        return new QuantityCase(File, document.Text, document.Annotated, expected);
    }

    private static Func<PredictedQuantity, bool> KindIs(string type) => type switch
    {
        "MONEY" => quantity => quantity.Kind is QuantityKind.Money,
        "PERCENT" => quantity => quantity.Kind is QuantityKind.Percentage,
        _ => quantity => quantity.Kind is not (QuantityKind.Money or QuantityKind.Percentage),
    };
}
