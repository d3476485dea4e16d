using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Json;

/// <summary>Looks properties up by the names that different programs give them. Case does not count.</summary>
internal static partial class JsonProperties
{
    /// <summary>The values of the properties that have one of the names, in the order of the names.</summary>
    public static IEnumerable<JsonElement> Named(this JsonElement record, ImmutableArray<string> names) =>
        record.ValueKind != JsonValueKind.Object
            ? []
            : names.SelectMany(name => record.EnumerateObject()
                .Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Select(property => property.Value));

    /// <summary>The first name found: a string, the <c>name</c> of an object, or those of an array, joined by commas.</summary>
    public static string? Name(this JsonElement record, ImmutableArray<string> names) =>
        record.Named(names).Select(NameOf).FirstOrDefault(name => name is not null);

    /// <summary>The text on one line, without character references; null when nothing is left.</summary>
    public static string? OnOneLine(string? text)
    {
        string folded = WhiteSpace().Replace(WebUtility.HtmlDecode(text ?? ""), " ").Trim();
        return folded.Length == 0 ? null : folded;
    }

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OnOneLine(value.GetString()),
        JsonValueKind.Object => value.Name(["name", "title"]),
        JsonValueKind.Array => OnOneLine(string.Join(", ", value.EnumerateArray().Select(NameOf).Where(name => name is not null))),
        _ => null,
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
