using System.Collections.Immutable;
using Synoptic.Language.Treebanks;

namespace Synoptic.Language.Tests.Treebanks;

public sealed class RawTextTests
{
    private static readonly string[] Lines =
    [
        "# newdoc id = a",
        Line("1", "Go", "_"), Line("2-3", "don't", "SpaceAfter=No"), Line("2", "do", "_"), Line("3", "n't", "_"), Line("4", ".", "SpaceAfter=No"), "",
        Line("1", "Yes", "_"), "",
        "# newpar", Line("1", "No", "_"), "",
        "# newdoc", Line("1", "End", "_"), "",
    ];

    [Fact]
    public void Spaces_and_blank_lines_stand_where_the_file_shows_them() =>
        RawText.Rebuild(ConlluReader.Read(Lines).Sentences).Text.ShouldBe("Go don't. Yes\n\nNo\n\nEnd");

    [Fact]
    public void Each_token_is_where_its_span_says()
    {
        PlacedText placed = RawText.Rebuild(ConlluReader.Read(Lines).Sentences);

        foreach (PlacedSentence sentence in placed.Sentences)
        {
            sentence.Spans.Select(span => span.Read(placed.Text)).ShouldBe(sentence.Sentence.Tokens.Select(token => token.Form));
        }

        placed.Sentences[0].Span.Read(placed.Text).ShouldBe("Go don't.");
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        ImmutableArray<PlacedSentence> placed = RawText.Rebuild(ConlluReader.Read(Lines).Sentences).Sentences;

        string written = string.Concat(placed.Select(ConlluWriter.Write));
        ImmutableArray<ConlluSentence> again = ConlluReader.Read(written.Split('\n')).Sentences;

        again.SelectMany(sentence => sentence.Tokens).ShouldBe(placed.SelectMany(sentence => sentence.Sentence.Tokens));
        again.SelectMany(sentence => sentence.Words).Select(word => (word.Form, word.Head, word.Relation))
            .ShouldBe(placed.SelectMany(sentence => sentence.Sentence.Words).Select(word => (word.Form, word.Head, word.Relation)));
        again[0].Comments.ShouldBe(["# newdoc id = a"]);
        written.ShouldContain("\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=3:8\n2\tdo\t");
    }

    [Fact]
    public void A_form_cannot_break_its_line()
    {
        PlacedSentence placed = RawText.Rebuild(ConlluReader.Read([Line("1", "a", "_")]).Sentences).Sentences.Single();
        PlacedSentence broken = placed with { Sentence = placed.Sentence with { Words = [ConlluWord.OfForm("a\tb\n\e")] } };

        ConlluWriter.Write(broken).ShouldBe("1\ta\uFFFDb\uFFFD\uFFFD\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:1\n\n");
    }

    private static string Line(string id, string form, string misc) => string.Join('\t', id, form, "_", "_", "_", "_", "0", "root", "_", misc);
}
