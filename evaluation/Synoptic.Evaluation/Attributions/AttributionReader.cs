using System.Text.Json;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Evaluation.Texts;

namespace Synoptic.Evaluation.Attributions;

/// <summary>
/// Reads attributions from JSON Lines: a document a line with <c>id</c>, <c>text</c> and <c>attributions[]</c>, each with
/// <c>source</c>, <c>cue</c> and <c>content</c> as lists of spans, empty where there is none.
/// </summary>
public static class AttributionReader
{
    /// <summary>Reads a file; a line with a fault is left out.</summary>
    public static JsonLinesReading<AttributionDocument> Read(IEnumerable<string> lines) => JsonLinesReader.Read(lines, Read);

    private static AttributionDocument Read(JsonLine line, JsonElement root)
    {
        string text = line.ReadText(root, "text");
        return new AttributionDocument(
            line.ReadText(root, "id"),
            text,
            [.. line.ReadList(root, "attributions").Select(attribution => ReadAttribution(line, attribution, text))]);
    }

    private static Attribution ReadAttribution(JsonLine line, JsonElement attribution, string text)
    {
        return new Attribution(Covered("source"), Covered("cue"), Covered("content"));

        CoveredText? Covered(string name) => CoveredText.Of(text, line.ReadSpans(attribution, name, text));
    }
}
