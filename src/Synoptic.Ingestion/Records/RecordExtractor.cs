using System.Globalization;
using System.Text.Json;
using Synoptic.Ingestion.Json;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Records;

/// <summary>Takes reports out of JSON: one object, an array of them, an object that holds such an array, or one object a line.</summary>
internal static class RecordExtractor
{
    /// <summary>Reads one JSON value; or lines, where the first line is a record by itself.</summary>
    public static Extraction Extract(InputFile file)
    {
        var parsed = JsonText.Parse(file.Path, file.Text);
        if (parsed.Value is not { } json)
        {
            return BeginsWithRecord(file.Text) ? ExtractLines(file) : new([], [parsed.Failure!]);
        }

        using (json)
        {
            return Read(file, json.RootElement);
        }
    }

    public static Extraction ExtractLines(InputFile file)
    {
        List<Extraction> extractions = [];
        int number = 0;
        foreach (var (line, text) in Lines(file.Text))
        {
            number++;
            extractions.Add(ReadLine(file, Numbered(file.Path, '#', number), Numbered(file.Path, ':', line), text));
        }

        return Join(extractions);
    }

    private static Extraction Read(InputFile file, JsonElement root)
    {
        var records = RecordFinder.Find(root);
        if (records is null)
        {
            return RecordReader.Read(root, file.Path, file.Path, file.Sha256);
        }

        return records.Count == 0
            ? Extraction.Failed(file.Path, "holds an empty list of records; leave it out or export it again.")
            : Join([.. records.Select((record, index) => ReadNumbered(file, record, index + 1))]);
    }

    private static Extraction ReadNumbered(InputFile file, JsonElement record, int number)
    {
        string path = Numbered(file.Path, '#', number);
        return RecordReader.Read(record, path, path, JsonText.Sha256(record));
    }

    private static Extraction ReadLine(InputFile file, string path, string place, string text)
    {
        var parsed = JsonText.Parse(file.Path, text, place);
        if (parsed.Value is not { } json)
        {
            return new([], [parsed.Failure!]);
        }

        using (json)
        {
            return RecordReader.Read(json.RootElement, path, place, JsonText.Sha256(json.RootElement));
        }
    }

    private static bool BeginsWithRecord(string text)
    {
        var lines = Lines(text).Take(2).ToList();
        using var first = lines.Count < 2 ? null : JsonText.Parse("", lines[0].Text).Value;
        return first is { RootElement.ValueKind: JsonValueKind.Object };
    }

    private static IEnumerable<(int Line, string Text)> Lines(string text) => text
        .Split('\n')
        .Select((line, index) => (index + 1, line.Trim()))
        .Where(line => line.Item2.Length > 0);

    private static string Numbered(string path, char mark, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}{mark}{number}");

    private static Extraction Join(List<Extraction> extractions) => new(
        [.. extractions.SelectMany(extraction => extraction.Drafts)],
        [.. extractions.SelectMany(extraction => extraction.Failures)]);
}
