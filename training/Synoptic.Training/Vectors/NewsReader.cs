using System.Text.Json;

namespace Synoptic.Training.Vectors;

/// <summary>Reads the paragraphs of a JSON Lines file of articles, each paragraph once.</summary>
internal static class NewsReader
{
    /// <summary>Yields the paragraphs of each line's <c>text</c>; a paragraph seen before is dropped, so that copied text does not count twice.</summary>
    public static IEnumerable<string> Paragraphs(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString() ?? "";
            foreach (string paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (seen.Add(paragraph))
                {
                    yield return paragraph;
                }
            }
        }
    }
}
