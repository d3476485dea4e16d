using System.Globalization;
using System.Text.Json;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Copies;

/// <summary>Reads a collection of articles, one JSON object a line.</summary>
public static class ArticleReader
{
    /// <summary>The articles in order: <c>id</c>, <c>text</c>, and where known <c>source</c>, <c>title</c> and <c>date</c>; the title is the first paragraph of the text.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is no article; the message names it.</exception>
    public static IEnumerable<Document> Read(string path) => File.ReadLines(path).Select((line, index) => ReadLine(line, path, index));

    private static Document ReadLine(string line, string path, int index)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            JsonElement article = json.RootElement;
            string title = TextOf(article, "title") ?? "";
            return new Document
            {
                Id = article.GetProperty("id").GetString() ?? "",
                Path = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}#{index + 1}"),
                Text = title.Length > 0 ? $"{title}\n\n{article.GetProperty("text").GetString()}" : article.GetProperty("text").GetString() ?? "",
                TitleSpan = title.Length > 0 ? new TextSpan(0, title.Length) : null,
                Sha256 = new string('0', 64), // the bytes of a line are no file
                Source = TextOf(article, "source"),
                PublishedAt = DateOf(TextOf(article, "date")),
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{index + 1}: not an article with 'id' and 'text': {error.Message}", error);
        }
    }

    private static string? TextOf(JsonElement article, string name) =>
        article.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static PublicationTime? DateOf(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? new PublicationTime(day) : null;
}
