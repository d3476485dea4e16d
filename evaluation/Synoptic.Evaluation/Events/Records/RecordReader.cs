using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Events.Records.Model;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Language.Dictionaries.Coding;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>
/// Reads the records of a regression suite from JSON Lines: <c>id</c>, <c>date</c> (YYYYMMDD), <c>text</c>, and
/// <c>expected</c> with <c>source</c>, <c>code</c>, <c>target</c>. What is expected without a code counts as nothing.
/// </summary>
public static class RecordReader
{
    /// <summary>Whether a line is a record.</summary>
    public static bool IsRecord(string line) => line.TrimStart().StartsWith('{') && line.Contains("\"expected\"", StringComparison.Ordinal);

    /// <summary>Reads a file; a line with a fault is left out. A record's <c>option</c> holds for those after it.</summary>
    public static JsonLinesReading<CodedRecord> Read(IEnumerable<string> lines)
    {
        CodingOptions options = CodingOptions.Default;
        return JsonLinesReader.Read(lines, (line, root) =>
        {
            CodedRecord record = ReadRecord(line, root) with { Options = options };
            options = RecordOptions.After(options, JsonLine.FindText(root, "option"));
            return record;
        });
    }

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
