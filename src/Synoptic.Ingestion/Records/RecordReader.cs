using System.Text.Json;
using Synoptic.Ingestion.Json;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Pages;

namespace Synoptic.Ingestion.Records;

/// <summary>Makes a report of one JSON object.</summary>
internal static class RecordReader
{
    // A record's other properties are listed to show what was found instead; more of them help nobody.
    private const int NamesShown = 8;

    /// <param name="record">The record.</param>
    /// <param name="path">The report's own path.</param>
    /// <param name="place">Where a failure lies.</param>
    /// <param name="sha256">SHA-256 of the record.</param>
    public static Extraction Read(JsonElement record, string path, string place, string sha256)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return Extraction.Failed(place, $"is {record.ValueKind.ToString().ToLowerInvariant()}, not an object with a text; export it again.");
        }

        if (TextOf(record) is not { } text || FragmentText.Paragraphs(text) is not { Count: > 0 } paragraphs)
        {
            return Extraction.Failed(place, $"has no text: none of its properties ({Names(record)}) is a text, body or content that is filled.");
        }

        return Extraction.Of(Draft.Compose(new(path, text, sha256), JsonDetails.Read(record), paragraphs));
    }

    /// <summary>The record's text, or null; paragraphs may be given as an array.</summary>
    public static string? TextOf(JsonElement record) =>
        record.Named(PropertyNames.Texts).Select(Joined).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string? Joined(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(
            "\n\n", value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())),
        _ => null,
    };

    private static string Names(JsonElement record)
    {
        var names = record.EnumerateObject().Select(property => property.Name).ToList();
        return names.Count == 0 ? "none" : string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? ", ..." : "");
    }
}
