using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tagging;

namespace Synoptic.Language.Tests.Models;

public sealed class AnalysisTests
{
    private const string Text =
        """
        The minister said on Monday that talks would go on. She didn't say where!

        “We can't wait,” Ana Ruiz told reporters in Porto; the 1,204 delegates, she added, cannot either. Why?
        """;

    private static readonly ModelFile Model = ModelFile.Read(RandomModel.Write(5));

    public static TheoryData<InstructionSet> Instructions => [.. Kernels.Supported];

    [Theory]
    [MemberData(nameof(Instructions))]
    public void Every_path_gives_the_same_bits(InstructionSet instructions)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            ModelFile model = ModelFile.Read(RandomModel.Write(seed));
            string expected = Bits(model, InstructionSet.Scalar, Words(Text));
            Bits(model, instructions, Words(Text)).ShouldBe(expected);
            expected.ShouldNotBe(Bits(ModelFile.Read(RandomModel.Write(seed + 1)), instructions, Words(Text)));
        }
    }

    [Fact]
    public void What_stands_around_a_sentence_does_not_change_it()
    {
        string alone = Bits(Model, InstructionSet.Scalar, Words("She didn't say where!"));
        WordFormLayer many = Words(string.Concat(Enumerable.Repeat("She didn't say where! ", 40)));
        string[] sentences = Bits(Model, InstructionSet.Scalar, many).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string.Join('\n', sentences[^6..]).ShouldBe(alone.TrimEnd('\n'));
    }

    [Fact]
    public void Every_sentence_has_one_root_and_all_words_hang_on_it()
    {
        var random = new Random(3);
        for (int round = 0; round < 60; round++)
        {
            int count = random.Next(1, 40);
            WordFormLayer words = Words(string.Join(' ', Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(26)))));
            ShouldBeTrees(new LanguagePipeline(Model, "ewt").Analyze(words));
        }
    }

    [Fact]
    public void Sentences_of_more_than_four_hundred_words_are_cut_and_named()
    {
        string longest = string.Join(' ', Enumerable.Repeat("we said so,", 300)) + ".";
        WordLayer words = new LanguagePipeline(Model, "ewt").Analyze(Words($"A short one.\n\n{longest}\n\nAnother."));
        words.CutSentences.ShouldBe([1]);
        ShouldBeTrees(words);
        (int first, int count) = words.Sentences[1].GetOffsetAndLength(words.Words.Length);
        words.Words.Skip(first).Take(count).Count(word => word.Dependency.Relation == "root").ShouldBe(1);
        words.Words.Skip(first).Take(count).Count(word => word.Dependency.Relation == "parataxis").ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("Yes")]
    [InlineData("\uD83D\uDE00 \uDC00\uD800 مرحبا 世界 ÀÉ \u00A0 https://example.org/a?b=c \u0000")]
    public void Any_text_works(string text) => ShouldBeTrees(new LanguagePipeline(Model, "ewt").Analyze(Words(text)));

    [Theory]
    [InlineData("x", 1_000_000, 1)]
    [InlineData("abcdefghi ", 100_000, 100_000)]
    public void A_million_characters_work(string part, int times, int words) =>
        new LanguagePipeline(Model, "ewt").Analyze(Words(string.Concat(Enumerable.Repeat(part, times)))).Words.Length.ShouldBe(words);

    [Fact]
    public void Empty_sentences_between_others_are_passed_over()
    {
        var words = new WordFormLayer("a b", [new WordForm(new TextSpan(0, 1), 0), new WordForm(new TextSpan(2, 3), 1)], [0..0, 0..1, 1..1, 1..2, 2..2]);
        ShouldBeTrees(new LanguagePipeline(Model, "ewt").Analyze(words));
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var pipeline = new LanguagePipeline(Model, "ewt");
        string[] texts = [.. Enumerable.Range(0, 64).Select(index => string.Create(CultureInfo.InvariantCulture, $"{Text} Item {index} of {index * 7919}."))];
        string[] alone = [.. texts.Select(text => string.Join('\n', new LanguagePipeline(Model, "ewt").Analyze(Words(text)).Words))];
        texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(text => string.Join('\n', pipeline.Analyze(Words(text)).Words)).ToArray().ShouldBe(alone);
    }

    [Fact]
    public void Columns_that_were_not_asked_for_are_empty()
    {
        Kernels kernels = Kernels.ForThisMachine();
        EncodingLayer encoding = new Encoder(Model, kernels, "ewt").Encode(Words(Text));
        foreach (WordTags tags in new Tagger(Model, kernels, TagColumns.Upos).Tag(encoding))
        {
            (tags.Xpos, tags.Feats, tags.Lemma).ShouldBe(("_", "_", "_"));
            tags.Upos.ShouldBeOneOf("NOUN", "VERB", "DET", "PUNCT");
        }
    }

    private static void ShouldBeTrees(WordLayer layer)
    {
        foreach (Range sentence in layer.Sentences)
        {
            (int first, int count) = sentence.GetOffsetAndLength(layer.Words.Length);
            int[] heads = [.. layer.Words.Skip(first).Take(count).Select(word => word.Dependency.Head)];
            heads.Count(head => head == 0).ShouldBe(Math.Min(1, count));
            for (int word = 1; word <= count; word++)
            {
                int steps = 0;
                for (int place = word; place > 0; place = heads[place - 1])
                {
                    steps++.ShouldBeLessThan(count);
                }
            }
        }
    }

    /// <summary>A line a word with everything that a model says of it, the bits of its row among it.</summary>
    private static string Bits(ModelFile model, InstructionSet instructions, WordFormLayer words)
    {
        Kernels kernels = Kernels.Create(instructions);
        EncodingLayer encoding = new Encoder(model, kernels, "ewt").Encode(words);
        ImmutableArray<WordTags> tags = new Tagger(model, kernels, TagColumns.All).Tag(encoding);
        ImmutableArray<Dependency> trees = new DependencyParser(model, kernels).Parse(encoding).Dependencies;
        ImmutableArray<Mention> names = new NameRecognizer(model, kernels).Recognize(encoding);
        var row = new float[encoding.Width];
        var lines = new System.Text.StringBuilder();
        for (int word = 0; word < tags.Length; word++)
        {
            encoding.CopyRow(word, row);
            TextSpan span = words.Forms[word].Span;
            string name = string.Join(',', names.Where(mention => mention.Span.Overlaps(span)).Select(mention => mention.Type));
            string numbers = string.Join(' ', row.Select(BitConverter.SingleToInt32Bits));
            lines.Append(CultureInfo.InvariantCulture, $"{tags[word]} {trees[word]} {name} {numbers}\n");
        }

        return lines.ToString();
    }

    private static WordFormLayer Words(string text) =>
        WordFormLayer.Of(new Segmenter().Segment(text));
}
