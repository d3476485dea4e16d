using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Groupings.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>
/// The articles of BASIL (L. Fan et al., In Plain Sight, EMNLP 2019): a hundred stories, each from three outlets. Title,
/// body, date and outlet are read; keywords, main entities and main event are not.
/// </summary>
internal static class BasilReports
{
    private const string Articles = "articles";

    /// <summary>Whether the folder holds BASIL.</summary>
    public static bool IsAt(string folder) => Directory.Exists(Path.Combine(folder, Articles));

    /// <summary>The articles by year and name.</summary>
    public static ImmutableArray<GoldReport> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(folder, Articles), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(ReadArticle),
    ];

    private static GoldReport ReadArticle(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement article = json.RootElement;
            string title = article.GetProperty("title").GetString() ?? "";
            string body = string.Join("\n\n", article.GetProperty("body-paragraphs").EnumerateArray()
                .Select(paragraph => string.Join(' ', paragraph.EnumerateArray().Select(sentence => sentence.GetString()))));
            Document document = GoldDocument.Of(Path.GetFileName(file), $"{title}\n\n{body}") with
            {
                TitleSpan = new TextSpan(0, title.Length),
                Source = article.GetProperty("source").GetString(),
                PublishedAt = DateOf(article),
            };
            return new GoldReport(article.GetProperty("triplet-uuid").GetString() ?? "", document);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{file}: not an article of BASIL: {error.Message} Fetch it again.", error);
        }
    }

    private static PublicationTime? DateOf(JsonElement article) =>
        DateOnly.TryParseExact(article.GetProperty("date").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new PublicationTime(day)
            : null;
}
