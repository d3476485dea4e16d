using System.Text.Json;
using AngleSharp.Dom;
using Synoptic.Ingestion.Json;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Pages;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
/// <param name="Details">What it knows of the article.</param>
/// <param name="Body">The article's text, or null.</param>
internal sealed record StructuredData(Details Details, string? Body)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static StructuredData Read(IEnumerable<IElement> scripts)
    {
        foreach (var script in scripts.Where(script => script.GetAttribute("type") == "application/ld+json"))
        {
            if (Parse(script.TextContent) is { } found)
            {
                return found;
            }
        }

        return new(Details.None, null);
    }

    private static StructuredData? Parse(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(LoneSurrogates.Replace(json), Lenient);
            return Articles(data.RootElement).Select(Article).FirstOrDefault();
        }
        catch (JsonException)
        {
            // Pages carry broken JSON-LD often; the page's other metadata serve as well.
            return null;
        }
    }

    private static StructuredData Article(JsonElement article) =>
        new(JsonDetails.Read(article), article.Named(["articleBody"]).FirstOrDefault() is { ValueKind: JsonValueKind.String } body ? body.GetString() : null);

    // The parser bounds the depth to 64, and so this recursion.
    private static IEnumerable<JsonElement> Articles(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when value.Named(["@type"]).Any(IsArticle) => [value],
        JsonValueKind.Object => value.Named(["@graph", "mainEntity"]).SelectMany(Articles),
        _ => [],
    };

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        JsonValueKind.String => type.GetString()! is var name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)) && name != "JobPosting",
        _ => false,
    };
}
