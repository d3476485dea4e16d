using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tests.Recognition;

public sealed class TitleFinderTests
{
    [Theory]
    [InlineData("former Foreign Minister Ana Ruiz left", "Ana Ruiz", EntityType.Person, "former Foreign Minister|Ana Ruiz|Person")]
    [InlineData("President Ana Ruiz left", "President Ana Ruiz", EntityType.Person, "President|Ana Ruiz|Person")]
    [InlineData("senior Ana Ruiz left", "Ana Ruiz", EntityType.Person, "|Ana Ruiz|Person")]
    [InlineData("the commander Ana Ruiz left", "Ana Ruiz", EntityType.Organization, "commander|Ana Ruiz|Person")]
    [InlineData("the Duke of Alba left", "Duke of Alba", EntityType.Person, "|Duke of Alba|Person")]
    [InlineData("they didn't, can't and won't see Colonel Ana Ruiz", "Colonel Ana Ruiz", EntityType.Person, "Colonel|Ana Ruiz|Person")]
    [InlineData("the private Harlow left", "Harlow", EntityType.Organization, "|Harlow|Organization")]
    public void A_name_has_this_title(string text, string name, EntityType type, string expected)
    {
        TokenLayer layer = new Segmenter().Segment(text);
        int start = text.IndexOf(name, StringComparison.Ordinal);
        var flat = new TreeLayer([.. layer.Words.Select((_, index) => new Dependency(index, "flat"))], []); // each word on the one before

        Mention titled = new TitleFinder()
            .AddTitles(layer, flat, [new Mention(new TextSpan(start, start + name.Length), MentionKind.Name, type)])
            .ShouldHaveSingleItem();

        $"{titled.Title?.Read(text)}|{titled.Span.Read(text)}|{titled.Type}".ShouldBe(expected);
    }

    [Fact]
    public void A_title_that_the_tree_links_with_another_word_leaves_the_type()
    {
        const string Text = "chief Harlow Bank economist";
        TokenLayer layer = new Segmenter().Segment(Text);
        var bank = new Mention(new TextSpan(6, 17), MentionKind.Name, EntityType.Organization);
        var trees = new TreeLayer([new Dependency(4, "amod"), new Dependency(3, "compound"), new Dependency(4, "compound"), new Dependency(0, "root")], []);

        new TitleFinder().AddTitles(layer, trees, [bank]).ShouldBe([bank]);
    }
}
