using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests;

/// <summary>What holds for any text, well-formed or not.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "Mr. Smith", "said", "\"", "“", "”", "‘", "’", "'", "’s", ".", "...", "!", "?", ",", " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\u2028",
        "\u0085", "\0", "\u202e", "\u200b", "\ud800", "\udc00", "😀", "e\u0301", "1", "15,000", "3.5", "10:30", "-", "—", "--", "(", ")", "U.S.", "May",
        "on Monday", "two days later", "3 September 2025", "at least", "million", "%", "$", "km", "dozens of people", "according to", "told Reuters",
        "The Ministry of", "University of", "and", "that", "he", "http://a.b/c", "a@b.cd", "9999999999999999999999999999", "。", "«", "»", "\t",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf()
        .Select(pieces => string.Join("", pieces.SelectMany(piece => new[] { piece, " " })))
        .ToArbitrary();

    private static readonly Arbitrary<string> RawTexts = ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    [Fact]
    public void Spans_lie_in_the_text_and_layers_are_in_order() => Check(AssertInOrder);

    [Fact]
    public void Each_visible_character_lies_in_exactly_one_sentence() => Check(text =>
    {
        var covered = new StringBuilder();
        foreach (Sentence sentence in LanguagePipelineTests.Annotate(text).Parsed.Sentences)
        {
            covered.Append(sentence.Span.Slice(text));
        }

        Visible(covered.ToString()).ShouldBe(Visible(text));
    });

    [Fact]
    public void Tokens_lie_in_their_sentences_and_hold_no_white_space() => Check(text =>
    {
        ParsedDocument parsed = LanguagePipelineTests.Annotate(text).Parsed;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            Sentence sentence = parsed.Sentences[parsed.Tokens[i].Sentence];
            sentence.Span.Contains(parsed.Tokens[i].Span).ShouldBeTrue();
            i.ShouldBeInRange(sentence.Tokens.Start.Value, sentence.Tokens.End.Value - 1);
            parsed.Tokens[i].Span.Read(text).Any(char.IsWhiteSpace).ShouldBeFalse();
        }
    });

    [Fact]
    public void The_same_text_reads_the_same_twice() => Check(text =>
        Print(LanguagePipelineTests.Annotate(text, new DateOnly(2025, 9, 4))).ShouldBe(Print(LanguagePipelineTests.Annotate(text, new DateOnly(2025, 9, 4)))));

    [Fact]
    public void Every_mention_lies_in_exactly_one_chain() => Check(text =>
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);
        document.Chains.SelectMany(chain => chain.Mentions).Order().ShouldBe(Enumerable.Range(0, document.Parsed.Mentions.Length));
    });

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("Aa ")]
    [InlineData("\ud800")]
    [InlineData("two thousand and ")]
    [InlineData("China ")]
    [InlineData("Jordan Austin ")]
    public void A_long_text_of_one_thing_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);
        document.Parsed.Sentences[^1].Span.End.ShouldBe(text.TrimEnd().Length);
    }

    private static void Check(Action<string> property)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20250904, 7);
        FsCheck.Check.One(config, Prop.ForAll(Texts, property));
        FsCheck.Check.One(config, Prop.ForAll(RawTexts, property));
    }

    private static void AssertInOrder(string text)
    {
        ParsedDocument parsed = LanguagePipelineTests.Annotate(text, new DateOnly(2025, 9, 4)).Parsed;
        AssertApart(text, parsed.Sentences.Select(sentence => sentence.Span));
        AssertApart(text, parsed.Tokens.Select(token => token.Span));
        AssertApart(text, parsed.Times.Select(time => time.Span));
        AssertApart(text, parsed.Mentions.Select(mention => mention.Span));
        AssertApart(text, parsed.Quantities.Select(quantity => quantity.Span));
        AssertApart(text, parsed.Quantities.Select(quantity => quantity.Span).Concat(parsed.Times.Select(time => time.Span)).Order());
    }

    private static void AssertApart(string text, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(end);
            span.Length.ShouldBeGreaterThan(0);
            end = span.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    }

    private static string Visible(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Print(AnnotatedDocument document) => string.Join('\n',
        new[] { "sentences", "times", "quantities", "names", "statements" }.SelectMany(layer => Specs.SpecLines.Of(layer, document)));
}
