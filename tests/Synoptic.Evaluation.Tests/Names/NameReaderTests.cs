using Synoptic.Evaluation.Names;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Tests.Names;

public sealed class NameReaderTests
{
    private const string Expected = "PER Ann Lind; LOC New York";

    [Theory]
    [InlineData("Ann\tB-PER|Lind\tI-PER|saw\tO|New\tB-LOC|York\tI-LOC")]
    [InlineData("Ann B-PER|Lind I-PER|saw O|New B-LOC|York I-LOC")]
    [InlineData("1\tAnn\tB-PER\t-\teva|2\tLind\tI-PER\t-\teva|3\tsaw\tO\t-\t-|4\tNew\tB-LOC\t-\teva|5\tYork\tI-LOC\t-\teva")]
    [InlineData("Ann NNP B-NP B-PER|Lind NNP I-NP I-PER|saw VBD B-VP O|New NNP B-NP B-LOC|York NNP I-NP I-LOC")]
    [InlineData("Ann\tB-PER\tNNP|Lind\tI-PER\tNNP|saw\tO\tVBD|New\tB-LOC\tNNP|York\tI-LOC\tNNP")]
    [InlineData("B-PER\tAnn|I-PER\tLind|O\tsaw|B-LOC\tNew|I-LOC\tYork")]
    [InlineData("Ann\tI-PER|Lind\tI-PER|saw\tO|New\tI-LOC|York\tI-LOC")]
    [InlineData("Ann\tPER|Lind\tPER|saw\tO|New\tLOC|York\tLOC")]
    [InlineData("Ann\tB-PER|Lind\tL-PER|saw\tO|New\tB-LOC|York\tL-LOC")]
    [InlineData("Ann\tB-PER|Lind\tE-PER|saw\tO|New\tB-LOC|York\tE-LOC")]
    public void The_usual_columns_and_schemes_are_told_by_what_they_hold(string lines)
    {
        NameReading reading = NameReader.Read(lines.Split('|'));

        reading.Problems.ShouldBeEmpty();
        Show(reading.Documents.Single()).ShouldBe(Expected);
        reading.Documents.Single().Tokens.Text.ShouldBe("Ann Lind saw New York");
    }

    [Theory]
    [InlineData("Ann\tB-PER|Lind\tB-PER", "PER Ann; PER Lind")]
    [InlineData("Ann\tU-PER|Lind\tU-PER", "PER Ann; PER Lind")]
    [InlineData("Ann\tS-PER|Lind\tB-PER|Roe\tE-PER", "PER Ann; PER Lind Roe")]
    [InlineData("Ann\tI-PER|Oslo\tI-LOC", "PER Ann; LOC Oslo")]
    [InlineData("Ann\tI-PER||Lind\tI-PER", "PER Ann; PER Lind")]
    [InlineData("Ann\tB-creative-work|Lind\tI-creative-work", "creative-work Ann Lind")]
    public void Neighbours_are_parted_as_their_tags_say(string lines, string expected) =>
        Show(NameReader.Read(lines.Split('|')).Documents.Single()).ShouldBe(expected);

    [Theory]
    [InlineData("-DOCSTART-\tO\t# one||Ann\tB-PER||-DOCSTART-\tO||Lind\tB-PER")]
    [InlineData("-DOCSTART- -X- O O||Ann NNP O B-PER||-DOCSTART- -X- O O||Lind NNP O B-PER")]
    [InlineData("0\t-DOCSTART-\tO||0\tAnn\tB-PER||0\t-DOCSTART-\tO||0\tLind\tB-PER")]
    [InlineData("# newdoc id = a|# text = Ann|1\tAnn\tB-PER||# newdoc id = b|# text = Lind|1\tLind\tB-PER")]
    public void Documents_begin_where_the_file_says_so(string lines) =>
        NameReader.Read(lines.Split('|')).Documents.Select(Show).ShouldBe(["PER Ann", "PER Lind"]);

    [Fact]
    public void Comments_are_left_out_and_tokens_with_a_number_sign_kept()
    {
        NameDocument document = NameReader.Read("# sent_id = 1|#\tO|#one\tB-PER|two\tO".Split('|')).Documents.Single();

        document.Tokens.Text.ShouldBe("# #one two");
        document.Tokens.Sentences.Length.ShouldBe(1);
    }

    [Fact]
    public void A_token_that_shows_nothing_keeps_its_place()
    {
        NameDocument document = NameReader.Read("\tO|\u0085\tO|7 pm\tO|Ann\tB-PER".Split('|')).Documents.Single();

        document.Tokens.Text.ShouldBe("\uFFFD \uFFFD 7 pm Ann");
        document.Tokens.Tokens.Length.ShouldBe(4);
        Show(document).ShouldBe("PER Ann");
    }

    [Fact]
    public void A_line_without_a_tag_is_a_problem_with_its_number_and_the_others_are_read()
    {
        string[] lines = [.. Enumerable.Repeat("word\tO", 40), "broken", "Ann\tB-PER"];

        NameReading reading = NameReader.Read(lines);

        reading.Problems.ShouldHaveSingleItem().ShouldStartWith("line 41: no tag in column 2;");
        Show(reading.Documents.Single()).ShouldBe("PER Ann");
    }

    [Fact]
    public void Columns_that_cannot_be_told_are_asked_for()
    {
        string[] lines = ["Ann x-1 y", "saw x-2 z"];

        NameReader.Read(lines).Documents.ShouldBeEmpty();
        NameReader.Read(lines).Problems.ShouldHaveSingleItem().ShouldContain("--format");
        NameReader.Read(lines, ColumnLayout.Parse("token,pos,tag")).Documents.Single().Names.Select(name => name.Label).ShouldBe(["y", "z"]);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("bio")]
    public void A_layout_needs_a_token_and_a_tag(string names) => ColumnLayout.Parse(names).ShouldBeNull();

    private static string Show(NameDocument document) =>
        string.Join("; ", document.Names.Select(name => $"{name.Label} {name.Span.Read(document.Tokens.Text)}".ReplaceLineEndings(" ")));
}
