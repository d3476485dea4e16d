using Synoptic.Language.Model;

namespace Synoptic.Language.Tests;

public sealed class LanguagePipelineTests
{
    private static readonly LanguagePipeline Pipeline = new();

    internal static AnnotatedDocument Annotate(string text, DateOnly? published = null) => Pipeline.Annotate(new Document
    {
        Id = "0000000000000000",
        Path = "test.txt",
        Text = text,
        Sha256 = new string('0', 64),
        PublishedAt = published is { } day ? new PublicationTime(day) : null,
    });

    [Fact]
    public void An_empty_text_has_empty_layers()
    {
        AnnotatedDocument document = Annotate("");
        document.Parsed.Sentences.ShouldBeEmpty();
        document.Statements.ShouldBeEmpty();
    }
}
