using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>
/// Cases of Recognizers-Text: <c>Input</c>, and <c>Results[]</c> with <c>Text</c>, <c>Start</c>, <c>End</c> (the last
/// character) and <c>Resolution</c>. A result without a value ("dollar" alone) is not expected.
/// </summary>
internal static class RecognizersCases
{
    private static readonly FrozenDictionary<string, QuantityFile> Files = new QuantityFile[]
    {
        new("NumberModel", quantity => quantity.Kind is QuantityKind.Count),
        new("NumberRangeModel", quantity => quantity.Kind is QuantityKind.Count && quantity.IsInterval),
        new("PercentModel", quantity => quantity.Kind is QuantityKind.Percentage),
        new("OrdinalModel", quantity => quantity.Kind is QuantityKind.Ordinal),
        new("AgeModel", _ => false),
        new("CurrencyModel", quantity => quantity.Kind is QuantityKind.Money),
        new("DimensionModel", quantity => quantity.Kind is QuantityKind.Measure),
        new("TemperatureModel", quantity => quantity.Value.Unit is "°C"),
    }.ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>Whether the file is one of those that news needs.</summary>
    public static bool Knows(string file) => Files.ContainsKey(file);

    /// <summary>One case of such a file.</summary>
    public static CaseReading Read(string file, JsonElement item)
    {
        if (Mentions(item, "NotSupported") || Mentions(item, "NotSupportedByDesign"))
        {
            return CaseReading.LeftOut("not supported by .NET");
        }

        string text = item.GetProperty("Input").GetString() ?? "";
        var expected = ImmutableArray.CreateBuilder<ExpectedQuantity>();
        foreach (JsonElement result in item.GetProperty("Results").EnumerateArray())
        {
            RecognizersResult read = new(file, result);
            if (read.Reason is { } reason)
            {
                return CaseReading.LeftOut(reason);
            }

            if (read.HasValue)
            {
                expected.Add(new ExpectedQuantity(read.SpanIn(text), read.IsRight));
            }
        }

        return CaseReading.Of(new QuantityCase(Files[file], text, new TextSpan(0, text.Length), expected.ToImmutable()));
    }

    private static bool Mentions(JsonElement item, string property) =>
        item.TryGetProperty(property, out JsonElement platforms) && (platforms.GetString() ?? "").Contains("dotnet", StringComparison.OrdinalIgnoreCase);
}
