using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

/// <summary>Sends short reports through the real pipelines.</summary>
internal static class Comparing
{
    private static readonly LanguagePipeline Language = new();
    private static readonly StoryPipeline Stories = new();

    public static StoryUpdate Reports(params IEnumerable<Report> reports) =>
        Stories.Update([.. reports.Select(Annotate)]);

    public static AnnotatedDocument Annotate(Report report) => Language.Annotate(ToDocument(report));

    public static StoryUpdate Texts(params IEnumerable<string> texts) =>
        Reports(texts.Select((text, index) => new Report(((char)('a' + index)).ToString(), null, text)));

    public static string NameOf(this StoryUpdate update, int document) => update.Documents[document].Document.Path;

    public static string Read(this StoryUpdate update, DocumentSpan place) => place.Span.Read(update.Documents[place.Document].Text);

    private static Document ToDocument(Report report)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text)));
        return new Document
        {
            Id = hash[..16],
            Path = report.Name,
            Text = report.Text,
            Source = report.Source,
            Byline = report.Byline,
            Sha256 = hash,
            PublishedAt = report.Date is { } date
                ? new PublicationTime(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                : null,
        };
    }
}
