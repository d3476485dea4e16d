using System.Text.Json;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Evaluation.Events;

/// <summary>Reads coded events from JSON Lines: <c>text</c>, <c>source</c>, <c>type</c>, <c>target</c>; several lines may share a text.</summary>
public static class CodedTextReader
{
    /// <summary>Reads a file; a line with a fault is left out. Texts come in the order of their first lines.</summary>
    public static JsonLinesReading<CodedText> Read(IEnumerable<string> lines)
    {
        JsonLinesReading<(string Text, CodedEvent Event)> read = JsonLinesReader.Read(lines, ReadLine);
        return new JsonLinesReading<CodedText>(
            [
                .. read.Items
                    .GroupBy(line => line.Text, StringComparer.Ordinal)
                    .Select(text => new CodedText(text.Key, [.. text.Select(line => line.Event)])),
            ],
            read.Problems);
    }

    private static (string Text, CodedEvent Event) ReadLine(JsonLine line, JsonElement root) =>
        (line.ReadText(root, "text"), new CodedEvent(JsonLine.FindText(root, "source"), line.ReadText(root, "type"), JsonLine.FindText(root, "target")));
}
