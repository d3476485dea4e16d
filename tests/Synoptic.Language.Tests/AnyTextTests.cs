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
    public void Layers_are_in_order_and_every_offset_is_exact()
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20250904, 7);
        FsCheck.Check.One(config, Prop.ForAll(Texts, AssertSound));
        FsCheck.Check.One(config, Prop.ForAll(RawTexts, AssertSound));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud83d")]
    [InlineData("😀👩‍👧 🇫🇷!")]
    [InlineData("have about chances of them")] // pronouns that are parts of what they refer to: asking who can act once went round for ever
    [InlineData("Он сказал: «Нет». 東京は雨。 مرحبا بالعالم. Go!")]
    [InlineData("FIRE KILLS TWO ON FERRY OFF NORWAY\n\nPRESIDENT SAYS NO")]
    [InlineData("Year\tDead\tInjured\n2021\t12\t1,204\n2022\t7\t—\n| a | b |\n|---|---|")]
    [InlineData("https://example.org/a?b=c&d=%20#e www.example.org a.b@example.org C:\\a\\b.txt")]
    public void A_text_of_no_prose_is_read(string text) => AssertSound(text);

    [Fact]
    public void The_same_text_reads_the_same_twice_with_another_pipeline()
    {
        const string Text = "On Monday Anna Berg, 34, said “two-thirds” of 1,200 people left. She didn't.";
        var document = new Document { Id = "0000000000000000", Path = "test.txt", Text = Text, Sha256 = new string('0', 64) };
        new LanguagePipeline().Annotate(document).Parsed.Words.ShouldBe(new LanguagePipeline().Annotate(document).Parsed.Words);
        Print(new LanguagePipeline().Annotate(document)).ShouldBe(Print(new LanguagePipeline().Annotate(document)));
    }

    [Fact]
    public void A_million_characters_without_a_space_are_one_sentence()
    {
        string text = new('x', 1_000_000);
        LanguagePipelineTests.Annotate(text).Parsed.Sentences.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(0, text.Length));
    }

    [Fact]
    public void The_result_names_the_sentences_that_the_parser_cut()
    {
        string longest = string.Join(' ', Enumerable.Repeat("we said so,", 150)) + ".";
        ParsedDocument parsed = LanguagePipelineTests.Annotate($"A short one.\n\n{longest}\n\nAnother.").Parsed;
        parsed.CutSentences.ShouldBe([1]);
        AssertTrees(parsed);
    }

    /// <summary>So many words that a stage which is not linear shows itself.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("Aa ")]
    [InlineData("\ud800")]
    [InlineData("1-")]
    [InlineData("two thousand and ")]
    [InlineData("China ")]
    [InlineData("Jordan Austin ")]
    public void A_long_text_of_one_thing_is_read(string piece) =>
        AssertSound(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)));

    private static void AssertSound(string text)
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text, new DateOnly(2025, 9, 4));
        AssertInOrder(text, document.Parsed);
        AssertTokens(text, document.Parsed);
        AssertTrees(document.Parsed);
        string covered = string.Concat(document.Parsed.Sentences.Select(sentence => sentence.Span.Read(text)));
        Visible(covered).ShouldBe(Visible(text)); // each visible character lies in exactly one sentence
        document.Chains.SelectMany(chain => chain.Mentions).Order().ShouldBe(Enumerable.Range(0, document.Parsed.Mentions.Length));
    }

    private static void AssertInOrder(string text, ParsedDocument parsed)
    {
        AssertApart(text, parsed.Sentences.Select(sentence => sentence.Span));
        AssertApart(text, parsed.Tokens.Select(token => token.Span));
        AssertApart(text, parsed.Words.Select(word => word.Form.Span));
        AssertApart(text, parsed.Mentions.Select(mention => mention.Span));
        AssertApart(text, parsed.Quantities.Select(quantity => quantity.Span).Concat(parsed.Times.Select(time => time.Span)).Order());
    }

    private static void AssertTokens(string text, ParsedDocument parsed)
    {
        foreach (Token token in parsed.Tokens)
        {
            parsed.Sentences[token.Sentence].Span.Contains(token.Span).ShouldBeTrue();
            token.Span.Read(text).Any(char.IsWhiteSpace).ShouldBeFalse();
        }

        foreach (Word word in parsed.Words)
        {
            parsed.Tokens[word.Form.Token].Span.Contains(word.Form.Span).ShouldBeTrue();
        }
    }

    /// <summary>Each sentence with words has one root, and every head is in the sentence.</summary>
    private static void AssertTrees(ParsedDocument parsed)
    {
        foreach (Sentence sentence in parsed.Sentences)
        {
            Word[] words = parsed.WordsOf(sentence).ToArray();
            words.Count(word => word.Dependency.Head == 0).ShouldBe(Math.Min(1, words.Length));
            words.ShouldAllBe(word => word.Dependency.Head <= words.Length);
        }
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
