using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Coreference;

public sealed class CoreferenceResolverTests
{
    [Theory]
    [InlineData("We met Anna Berg. Later Berg left.", 1)]
    [InlineData("We met Anna Berg and Peter Berg. Later Berg left.", 3)]
    [InlineData("It met the International Monetary Fund (IMF). Then the IMF left.", 1)]
    [InlineData("He left Norway for Sweden. He left Norway again.", 2)]
    public void The_names_fall_into_so_many_chains(string text, int chains) =>
        LanguagePipelineTests.Annotate(text).Chains.Length.ShouldBe(chains);

    [Fact]
    public void The_fullest_name_stands_for_the_chain()
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate("Mr. Berg came. Anna Berg left.");
        CoreferenceChain chain = document.Chains.ShouldHaveSingleItem();
        document.Parsed.Mentions[chain.Representative].Span.Read(document.Text).ShouldBe("Anna Berg");
    }
}
