using System.Collections.Immutable;
using System.Text.Json;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>Values of the brief's JSON. What is missing or null is nothing.</summary>
internal static class JsonValues
{
    /// <summary>The items of a list; none where there is no list.</summary>
    public static ImmutableArray<JsonElement> List(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>The text of a property, or null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The texts of a list.</summary>
    public static ImmutableArray<string> Texts(this JsonElement element, string name) =>
        [.. element.List(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    /// <summary>The index in a property, or null.</summary>
    public static int? Index(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int index) ? index : null;

    /// <summary>The number in a property, or null.</summary>
    public static decimal? Number(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out decimal value) ? value : null;

    /// <summary>The property, or null.</summary>
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null ? value : null;
}
