using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Tests.Models;

namespace Synoptic.Language.Tests;

public sealed class LanguagePipelineTests
{
    private static readonly LanguagePipeline Pipeline = new();

    internal static AnnotatedDocument Annotate(string text, DateOnly? published = null) =>
        Pipeline.Annotate(Report(text) with { PublishedAt = published is { } day ? new PublicationTime(day) : null });

    internal static Document Report(string text) =>
        new() { Id = "0000000000000000", Path = "test.txt", Text = text, Sha256 = new string('0', 64) };

    [Fact]
    public void An_empty_text_has_empty_layers()
    {
        AnnotatedDocument document = Annotate("");
        document.Parsed.Sentences.ShouldBeEmpty();
        document.Statements.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_may_begin_with_a_meeting() => Annotate("Summit opens in Lusaka\n\nSummit leaders met in Lusaka on Monday.").Parsed.Sentences.ShouldNotBeEmpty();

    [Fact]
    public void Words_have_their_columns()
    {
        AnnotatedDocument document = Annotate("The ministers didn't meet Smith's envoy.");
        ImmutableArray<Word> words = document.Parsed.Words;
        words.Select(word => word.Form.Span.Read(document.Text)).ShouldBe(["The", "ministers", "did", "n't", "meet", "Smith", "'s", "envoy", "."]);
        words.Select(word => word.Tags.Lemma).ShouldBe(["the", "minister", "do", "not", "meet", "Smith", "'s", "envoy", "."]);
        words.Select(word => word.Tags.Upos).ShouldBe(["DET", "NOUN", "AUX", "PART", "VERB", "PROPN", "PART", "NOUN", "PUNCT"]);
        words[1].Tags.Feats.ShouldBe("Number=Plur");
        words[1].Dependency.ShouldBe(new Dependency(5, "nsubj"));
        words[4].Dependency.ShouldBe(new Dependency(0, "root"));
        words[3].Form.Token.ShouldBe(words[2].Form.Token);
    }

    [Fact]
    public void Another_model_reads_otherwise()
    {
        Document document = Report("The minister said that Ana Ruiz didn't know. Porto, she said, is far away.");
        AnnotatedDocument annotated = new LanguagePipeline(ModelFile.Read(RandomModel.Write(5)), EnglishModel.News).Annotate(document);
        annotated.Parsed.Mentions.ShouldNotBe(Pipeline.Annotate(document).Parsed.Mentions);
        annotated.Parsed.Mentions.ShouldBe(annotated.Parsed.Mentions.OrderBy(mention => mention.Span));
    }

    [Fact]
    public void The_tiny_model_reads_too() =>
        new LanguagePipeline(EnglishModel.Tiny, EnglishModel.News).Annotate(Report("Anna Berg met Peter Grant in Paris."))
            .Parsed.Mentions.Length.ShouldBe(3);
}
