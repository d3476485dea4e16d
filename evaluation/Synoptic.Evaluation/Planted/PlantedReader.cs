using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>
/// Reads <c>planted.json</c>, the format of <c>samples/README.md</c>. Properties that it does not
/// know are left alone.
/// </summary>
public static class PlantedReader
{
    /// <summary>Reads the text of a planted file.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="json">Its text.</param>
    /// <returns>The story, or every problem that the file has by itself; <see cref="PlantedCheck"/> holds it against the reports.</returns>
    public static PlantedReading Read(string file, string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Read(file, document.RootElement);
        }
        catch (JsonException error)
        {
            return new PlantedReading(null, [$"{file}: not JSON at line {error.LineNumber + 1}: correct the file."]);
        }
    }

    private static PlantedReading Read(string file, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("items", out JsonElement items)
            || items.ValueKind != JsonValueKind.Array)
        {
            return new PlantedReading(null, [$"{file}: no 'items' list: wrap the items in {{\"items\": […]}}."]);
        }

        PlantedItemParser parser = new(file);
        ImmutableArray<PlantedItem> read = [.. items.EnumerateArray().Select(parser.Parse).OfType<PlantedItem>()];
        return parser.Problems.IsEmpty
            ? new PlantedReading(new PlantedStory(file, read), [])
            : new PlantedReading(null, parser.Problems);
    }
}
