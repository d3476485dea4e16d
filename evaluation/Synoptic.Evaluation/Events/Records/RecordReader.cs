using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Events.Records.Model;
using Synoptic.Evaluation.JsonLines;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>
/// Reads the records of a regression suite from JSON Lines: <c>id</c>, <c>date</c> (YYYYMMDD), <c>text</c>, and
/// <c>expected</c> with <c>source</c>, <c>code</c>, <c>target</c>. What is expected without a code counts as nothing.
/// </summary>
public static class RecordReader
{
    /// <summary>Whether a line is a record.</summary>
    public static bool IsRecord(string line) => line.TrimStart().StartsWith('{') && line.Contains("\"expected\"", StringComparison.Ordinal);

    /// <summary>Reads a file; a line with a fault is left out.</summary>
    public static JsonLinesReading<CodedRecord> Read(IEnumerable<string> lines) => JsonLinesReader.Read(lines, ReadRecord);

    private static CodedRecord ReadRecord(JsonLine line, JsonElement root) => new(
        line.ReadText(root, "id"),
        ReadDay(JsonLine.FindText(root, "date")),
        line.ReadText(root, "text"),
        [.. line.ReadList(root, "expected").Select(ReadTriple).OfType<CodedTriple>()]);

    private static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static CodedTriple? ReadTriple(JsonElement expected) =>
        JsonLine.FindText(expected, "code") is { } code
            ? new CodedTriple(JsonLine.FindText(expected, "source") ?? "", code, JsonLine.FindText(expected, "target") ?? "")
            : null;
}
