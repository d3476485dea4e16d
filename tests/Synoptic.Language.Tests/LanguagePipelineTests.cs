using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Tests.Models;

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

    [Fact]
    public void With_a_model_the_names_are_the_models()
    {
        const string Text = "The minister said that Ana Ruiz didn't know. Porto, she said, is far away.";
        var pipeline = new LanguagePipeline(ModelFile.Read(RandomModel.Write(5)), "news");
        var document = new Document { Id = "0000000000000000", Path = "test.txt", Text = Text, Sha256 = new string('0', 64) };
        AnnotatedDocument annotated = pipeline.Annotate(document);
        annotated.Parsed.Mentions.ShouldNotBe(Pipeline.Annotate(document).Parsed.Mentions);
        annotated.Parsed.Mentions.ShouldBe(annotated.Parsed.Mentions.OrderBy(mention => mention.Span));
    }
}
