using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Json;

/// <summary>Looks properties up by the names that different programs give them. Case does not count.</summary>
internal static class JsonProperties
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

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OneLine.Of(value.GetString()),
        JsonValueKind.Object => value.Name(["name", "title"]),
        JsonValueKind.Array => OneLine.Of(string.Join(", ", value.EnumerateArray().Select(NameOf).Where(name => name is not null))),
        _ => null,
    };
}
