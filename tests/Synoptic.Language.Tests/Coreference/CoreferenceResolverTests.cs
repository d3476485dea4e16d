using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Coreference;

public sealed class CoreferenceResolverTests
{
    [Theory]
    [InlineData("Anna Berg came. Later Berg left.", "Anna Berg", "Berg")]
    [InlineData("Mr. Wu Lan came. Later Wu left.", "Wu Lan", "Wu")]
    [InlineData("Ed Berg came. Later Berg left.", "Ed Berg", "Berg")]
    [InlineData("Anna Berg came. Later Ms. Berg left.", "Anna Berg", "Berg")]
    [InlineData("Peter Berg spoke on Monday. Anna Berg, his wife, was away. The hall was full. Later Berg left.", "Peter Berg", "Berg")]
    [InlineData("Anna Maria Berg came. Later Anna Berg left.", "Anna Maria Berg", "Anna Berg")]
    [InlineData("Peter Hoffmann came to Vienna. Later Peter Hofmann left.", "Peter Hoffmann", "Peter Hofmann")]
    [InlineData("It met the International Monetary Fund (IMF). Then the IMF left.", "International Monetary Fund", "IMF")]
    [InlineData("He left the United States for Sweden. America was far away.", "United States", "America")]
    public void Two_names_are_one(string text, string first, string second) =>
        ChainOf(text, first).ShouldContain(second);

    [Theory]
    [InlineData("We met Anna Berg and Peter Berg. Later Berg left.", "Anna Berg", "Berg")]
    [InlineData("We met Anna Berg and Peter Berg. Later Berg left.", "Peter Berg", "Anna Berg")]
    [InlineData("Anna Berg came. Mr. Berg left.", "Anna Berg", "Berg")]
    [InlineData("Peter Berg spoke on Monday. Anna Berg was away. Later Berg left.", "Peter Berg", "Berg")]
    [InlineData("Peter Berg spoke. Berg was tired. Anna Berg was away. Later Mrs. Berg left.", "Peter Berg", "Anna Berg")]
    [InlineData("He left Norway for Sweden. He left Norway again.", "Norway", "Sweden")]
    public void Two_names_are_two(string text, string first, string second) =>
        ChainOf(text, first).ShouldNotContain(second);

    [Theory]
    [InlineData("Admiral Stroud and the naval minister conferred off Halifax on Tuesday.", "Stroud", "minister")]
    [InlineData("The envoy waited for an audience. On Friday the shah received him.", "the shah", "him")]
    [InlineData("The captain, Luis Barros, dined with the governor on Saturday.", "Luis Barros", "governor")]
    [InlineData("Peter Hoffmann praised Luis Barros on Monday. He will not pay for the wall of Barros.", "Luis Barros", "He")]
    [InlineData("The hall was full. \"Peter Hoffmann is wrong about the harbour,\" he said.", "Peter Hoffmann", "he")]
    public void Two_phrases_of_one_clause_are_two(string text, string first, string second) =>
        ChainOf(text, first).ShouldNotContain(words => words.EndsWith(second, StringComparison.Ordinal));

    [Theory]
    [InlineData("Anna Berg came to Vienna on Monday. She said that the talks had failed.", "Anna Berg", "She")]
    [InlineData("The ministry published a report on Monday. It said that the ministry had failed.", "The ministry", "the ministry")]
    [InlineData("Peter Hoffmann arrived with his sister.", "Peter Hoffmann", "his")]
    [InlineData("Peter Hoffmann does not believe that Luis Barros will win the race.\n\n\"The harbour does not choose such men,\" he said.", "Peter Hoffmann", "he")]
    [InlineData("Sen. Peter Hoffmann, R-Fla., accused the mayor of trying to sell the harbour.\n\n\"Nothing would have stopped it,\" he said.", "Peter Hoffmann", "he")]
    [InlineData("The chairman of the party, Peter Hoffmann, told Luis Barros that he would stay.\n\n\"I would vote for it again,\" he said.", "Peter Hoffmann", "he")]
    public void Pronouns_and_descriptions_refer_back(string text, string first, string second) =>
        ChainOf(text, first).ShouldContain(second);

    [Fact]
    public void The_fullest_name_stands_for_the_chain()
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate("Ms. Berg came. Anna Berg left.");
        CoreferenceChain chain = document.Chains.ShouldHaveSingleItem();
        document.Parsed.Mentions[chain.Representative].Span.Read(document.Text).ShouldBe("Anna Berg");
    }

    [Fact]
    public void A_body_in_capitals_is_no_family_name()
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate("Park Min Eu asked for an end to EU tariffs. The EU said nothing.");
        document.Chains.ShouldNotContain(chain => chain.Mentions.Select(mention => document.Parsed.Mentions[mention].Span.Read(document.Text)).Distinct().Count() > 1);
    }

    [Fact]
    public void A_phrase_holds_what_belongs_to_its_noun()
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate("The ministry's spokesman arrived.");
        Mention spokesman = document.Parsed.Mentions.Single(mention => mention.Span.Read(document.Text) == "spokesman");
        spokesman.Phrase.Read(document.Text).ShouldBe("The ministry's spokesman");
    }

    private static ImmutableArray<string> ChainOf(string text, string words)
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);
        string Read(int mention) => document.Parsed.Mentions[mention].Span.Read(text);
        CoreferenceChain chain = document.Chains.First(chain => chain.Mentions.Any(mention => Read(mention) == words));
        return [.. chain.Mentions.Where(mention => mention != chain.Mentions.First(other => Read(other) == words)).Select(Read)];
    }
}
