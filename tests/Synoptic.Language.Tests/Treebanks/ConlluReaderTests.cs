using Synoptic.Language.Treebanks;

namespace Synoptic.Language.Tests.Treebanks;

public sealed class ConlluReaderTests
{
    private static readonly string[] Sample =
    [
        "# newdoc id = a",
        "# text = I don't (know).",
        Line("1", "I", "2", "_"),
        Line("2-3", "don't", "_", "_"),
        Line("2", "do", "0", "_"),
        Line("3", "n't", "2", "_"),
        Line("3.1", "empty", "_", "_"),
        Line("4", "know", "2", "SpaceAfter=No|Gloss=x"),
        "",
    ];

    [Fact]
    public void Words_tokens_and_comments_are_read_and_empty_nodes_left_out()
    {
        ConlluSentence sentence = ConlluReader.Read(Sample).Sentences.ShouldHaveSingleItem();
        sentence.Words.Select(word => word.Form).ShouldBe(["I", "do", "n't", "know"]);
        sentence.Words.Select(word => word.Head).ShouldBe([2, 0, 2, 2]);
        sentence.Tokens.ShouldBe(
        [
            new ConlluToken("I", 0, 1, true), new ConlluToken("don't", 1, 2, true), new ConlluToken("know", 3, 1, false),
        ]);
        sentence.StartsParagraph.ShouldBeTrue();
    }

    [Fact]
    public void A_last_sentence_needs_no_blank_line() => ConlluReader.Read(Sample[..^1]).Sentences.Length.ShouldBe(1);

    [Theory]
    [InlineData("1\tI")]
    [InlineData("2\tI\ti\tPRON\tPRP\t_\t0\troot\t_\t_")]
    [InlineData("1\tI\ti\tPRON\tPRP\t_\tx\troot\t_\t_")]
    [InlineData("1\tI\ti\tPRON\tPRP\t_\t7\tdep\t_\t_")]
    [InlineData("2-1\tI\t_\t_\t_\t_\t_\t_\t_\t_")]
    public void A_malformed_sentence_is_left_out_and_the_next_one_read(string line)
    {
        ConlluReading reading = ConlluReader.Read([line, "", .. Sample]);
        reading.Sentences.Length.ShouldBe(1);
        reading.Failures.ShouldHaveSingleItem().Line.ShouldBeInRange(1, 2);
    }

    private static string Line(string id, string form, string head, string misc) =>
        string.Join('\t', id, form, form, "X", "X", "_", head, "dep", "_", misc);
}
