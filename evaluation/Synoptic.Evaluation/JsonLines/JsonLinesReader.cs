using System.Collections.Immutable;
using System.Text.Json;

namespace Synoptic.Evaluation.JsonLines;

/// <summary>Reads files that hold a JSON value on each line. Blank lines are skipped; a line with a fault is left out.</summary>
internal static class JsonLinesReader
{
    /// <summary>Reads all lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="read">Makes an item of a line's value; what is wrong with it is reported to the line.</param>
    public static JsonLinesReading<T> Read<T>(IEnumerable<string> lines, Func<JsonLine, JsonElement, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var problems = ImmutableArray.CreateBuilder<string>();
        int number = 0;
        foreach (string text in lines)
        {
            number++;
            if (text.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            JsonLine line = new(number);
            T? item = Read(line, text, read);
            problems.AddRange(line.Problems);
            if (line.IsGood)
            {
                items.Add(item!);
            }
        }

        return new JsonLinesReading<T>(items.ToImmutable(), problems.ToImmutable());
    }

    private static T? Read<T>(JsonLine line, string text, Func<JsonLine, JsonElement, T> read)
    {
        try
        {
            using JsonDocument value = JsonDocument.Parse(text);
            return read(line, value.RootElement);
        }
        catch (JsonException)
        {
            line.Report("is not JSON: write one object on each line.");
            return default;
        }
    }
}
