using System.Text.Json;
using Synoptic.Ingestion.Json;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Records;

/// <summary>Finds the records in a JSON value.</summary>
internal static class RecordFinder
{
    /// <summary>The items of the array that the value is or holds; null when the value is a record by itself.</summary>
    public static List<JsonElement>? Find(JsonElement value)
    {
        // The parser bounds the depth to 64, and so this recursion.
        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        return RecordReader.TextOf(value) is not null
            ? null
            : value.Named(PropertyNames.Envelopes)
                .Where(held => held.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                .Select(held => Find(held) ?? (RecordReader.TextOf(held) is null ? null : [held]))
                .FirstOrDefault(records => records is not null);
    }
}
