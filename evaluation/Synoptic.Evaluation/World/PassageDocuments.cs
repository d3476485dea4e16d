using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Synoptic.Evaluation.World.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World;

/// <summary>The reports of passages as documents that the pipeline can read.</summary>
public static class PassageDocuments
{
    private const int IdLength = 16;

    /// <summary>A document for each report, in order. Its path is the passage's ID and the report's letter.</summary>
    public static ImmutableArray<Document> Of(WorldPassage passage) => [.. passage.Reports.Select(report => Of(passage, report))];

    /// <summary>The letter of the report whose document has a path.</summary>
    public static string LetterOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static Document Of(WorldPassage passage, WorldReport report)
    {
        string path = $"{passage.Id}/{report.Letter}";
        string text = report.Title is { } title ? $"{title}\n{report.Text}" : report.Text;
        return new Document
        {
            Id = HashOf($"{path}\n{text}")[..IdLength],
            Path = path,
            Text = text,
            Sha256 = HashOf(text),
            TitleSpan = report.Title is null ? null : new TextSpan(0, report.Title.Length),
            Source = report.Source,
            Family = report.Family,
            Byline = report.Byline,
            PublishedAt = report.Day is { } day ? new PublicationTime(day) : null,
        };
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
