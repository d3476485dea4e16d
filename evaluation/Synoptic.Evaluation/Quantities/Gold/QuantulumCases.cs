using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>
/// The tests of quantulum3: <c>req</c> the text, <c>res[]</c> with <c>value</c>, <c>unit</c>, <c>surface</c> and
/// <c>uncertainty</c>, half the width of a range.
/// </summary>
internal static class QuantulumCases
{
    /// <summary>A plain number that names a year is a date to this project, and no number.</summary>
    private const decimal FirstYear = 1000;

    private const decimal LastYear = 2100;

    private static readonly QuantityFile File = new("quantulum3", quantity => quantity.Kind is not QuantityKind.Ordinal);

    /// <summary>One case.</summary>
    public static CaseReading Read(JsonElement item)
    {
        string text = item.GetProperty("req").GetString() ?? "";
        var expected = ImmutableArray.CreateBuilder<ExpectedQuantity>();
        int from = 0;
        foreach (JsonElement result in item.GetProperty("res").EnumerateArray())
        {
            string surface = result.GetProperty("surface").GetString() ?? "";
            string unit = result.GetProperty("unit").GetString() ?? "";
            int start = text.IndexOf(surface, from, StringComparison.Ordinal);
            ImmutableArray<QuantityReading> readings = Readings(unit, result);
            if (readings.IsEmpty || start < 0)
            {
                return CaseReading.LeftOut("a unit that is not listed");
            }

            from = start + surface.Length;
            if (!IsYear(readings[0]))
            {
                expected.Add(new ExpectedQuantity(new TextSpan(start, from), quantity => readings.Any(quantity.Value.IsSameAs) || readings.Any(quantity.Value.ToNamed().IsSameAs)));
            }
        }

        return CaseReading.Of(new QuantityCase(File, text, new TextSpan(0, text.Length), expected.ToImmutable()));
    }

    private static ImmutableArray<QuantityReading> Readings(string unit, JsonElement result)
    {
        decimal half = result.TryGetProperty("uncertainty", out JsonElement width) && width.ValueKind == JsonValueKind.Number ? width.GetDecimal() : 0;
        return result.GetProperty("value").TryGetDecimal(out decimal value) ? GoldUnits.Readings(File.Name, unit, value - half, value + half) : [];
    }

    private static bool IsYear(QuantityReading reading) =>
        reading is { Unit: null, Min: >= FirstYear and < LastYear } && reading.Min == reading.Max && decimal.IsInteger(reading.Min.Value);
}
