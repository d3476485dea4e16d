using Synoptic.Evaluation.Times;
using Synoptic.Evaluation.Times.Model;

namespace Synoptic.Evaluation.Tests.Times;

public sealed class TimeGoldReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("times").FullName;

    [Fact]
    public void TimeML_text_stands_as_it_is()
    {
        Write("a.tml", """
            <?xml version="1.0"?><TimeML><DCT><TIMEX3 value="1998-08-08T10:00:00" functionInDocument="CREATION_TIME">08/08/98</TIMEX3></DCT>
            <TEXT>They <EVENT eid="e1">met</EVENT>
            <TIMEX3 value="1998-08-07">on <EVENT eid="e2">Friday</EVENT></TIMEX3> &amp; left.</TEXT><MAKEINSTANCE/></TimeML>
            """);

        TimeDocument document = TimeGoldReader.Read(_folder).Documents.ShouldHaveSingleItem();

        document.Text.ShouldBe("They met\non Friday & left.");
        document.PublishedAt!.Value.ToString().ShouldBe("1998-08-08");
        GoldTime time = document.Times.ShouldHaveSingleItem();
        time.Span.Read(document.Text).ShouldBe("on Friday");
        time.Value.ShouldBe("1998-08-07");
    }

    [Fact]
    public void Without_a_text_element_the_whole_file_is_the_text_and_its_creation_time_does_not_count()
    {
        Write("a.tml", """<TimeML><TIMEX3 value="1998-08-08" functionInDocument="CREATION_TIME">08/08/98</TIMEX3> Rain fell.</TimeML>""");

        TimeDocument document = TimeGoldReader.Read(_folder).Documents.ShouldHaveSingleItem();

        document.Text.ShouldBe("08/08/98 Rain fell.");
        document.Times.ShouldBeEmpty();
        document.CreationTimes.ShouldHaveSingleItem().Read(document.Text).ShouldBe("08/08/98");
    }

    [Fact]
    public void MEANTIME_is_read_to_its_sixth_sentence_and_times_without_words_are_left_out()
    {
        Write("a.xml", """
            <Document>
            <token t_id="1" sentence="0">Merger</token>
            <token t_id="2" sentence="1">May</token><token t_id="3" sentence="1">7</token><token t_id="4" sentence="1">,</token><token t_id="5" sentence="1">2005</token>
            <token t_id="6" sentence="2">Done</token><token t_id="7" sentence="2">.</token>
            <token t_id="8" sentence="5">Today</token><token t_id="9" sentence="6">Tomorrow</token>
            <Markables>
            <TIMEX3 value="2005-05-07" functionInDocument="CREATION_TIME"><token_anchor t_id="2"/><token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/></TIMEX3>
            <TIMEX3 value="2005-05-07" functionInDocument="NONE"><token_anchor t_id="8"/></TIMEX3>
            <TIMEX3 value="2005-05-08" functionInDocument="NONE"><token_anchor t_id="9"/></TIMEX3>
            <TIMEX3 value="2004-05-07" functionInDocument="NONE"></TIMEX3>
            </Markables></Document>
            """);

        TimeDocument document = TimeGoldReader.Read(_folder).Documents.ShouldHaveSingleItem();

        document.Text.ShouldBe("Merger\n\nMay 7, 2005\n\nDone. Today");
        document.PublishedAt!.Value.ToString().ShouldBe("2005-05-07");
        document.Times.ShouldHaveSingleItem().Span.Read(document.Text).ShouldBe("Today");
        document.CreationTimes.ShouldHaveSingleItem().Read(document.Text).ShouldBe("May 7, 2005");
    }

    [Theory]
    [InlineData("<TimeML><TEXT>", "line 1")]
    [InlineData("<TimeML><TEXT> </TEXT></TimeML>", "holds no text")]
    [InlineData("<html/>", "<html> is neither TimeML nor MEANTIME")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><TimeML><TEXT>&b;</TEXT></TimeML>", "DTD")]
    [InlineData("<Document><token>word</token></Document>", "<token> without a usable 'sentence'")]
    public void A_file_with_a_fault_is_named_and_left_out(string content, string problem)
    {
        Write("good.tml", "<TimeML><TEXT>Rain fell.</TEXT></TimeML>");
        Write("bad.tml", content);

        TimeGold gold = TimeGoldReader.Read(_folder);

        gold.Documents.ShouldHaveSingleItem().PublishedAt.ShouldBeNull();
        gold.Problems.ShouldHaveSingleItem().ShouldContain("bad.tml: ");
        gold.Problems[0].ShouldContain(problem);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content.ReplaceLineEndings("\n"));
}
