namespace Synoptic.Tests.Cli;

public sealed class EvalCommandTests
{
    private const string Planted =
        """
        {"items": [{"id": "closed", "kind": "agreement", "note": "both say so", "sides": [
          {"spans": [{"report": "north.txt", "start": 23, "end": 84}]},
          {"spans": [{"report": "south.txt", "start": 19, "end": 80}]}]}]}
        """;

    [Fact]
    public void Prints_found_and_missed_as_a_table()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", Planted));

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldMatch(@"(?m)^agreement +\d +\d");
    }

    [Fact]
    public void Prints_the_same_as_JSON()
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", Planted), "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"recall\": ");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"items": [{"id": "x", "kind": "agreement", "note": "", "sides": [{"spans": [{"report": "north.txt", "start": 0, "end": 99999}]}, {"spans": [{"report": "south.txt", "start": 0, "end": 5}]}]}]}""")]
    public void Gold_that_does_not_fit_is_wrong_use(string planted)
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "brief", folder.Add("planted.json", planted));

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("planted.json: ");
    }

    [Fact]
    public void Claims_are_scored_and_the_form_of_the_file_tells_the_data_set()
    {
        const string Nanco =
            """
            [{"question": "How long?", "answers": [
               {"Paragraph": "It stays shut for two years.", "Answer": "two years", "cluster_global": 0},
               {"Paragraph": "The pier is closed for two years.", "Answer": "for two years", "cluster_global": 0},
               {"Paragraph": "It is shut for good.", "Answer": "for good", "cluster_global": 1}]}]
            """;
        const string ClaimDiff =
            """{"data": [{"topic": "Mill", "claim_a": "The firm paid the inspectors.", "claim_b": "The firm did not pay the inspectors.", "relation": 1}]}""";

        CommandLineRun.With(Nanco, "eval", "claims", "-", "--json").Text.ShouldContain("\"balancedAccuracy\": 1,\n  \"f1\": null,");
        CommandLineRun.With(ClaimDiff, "eval", "claims", "-", "--json").Text.ShouldContain("\"balancedAccuracy\": null,\n  \"f1\": 1,");
        CommandLineRun.With(Nanco, "eval", "claims", "-").Text.ShouldStartWith("balanced accuracy  100.00 ");
        CommandLineRun.With("{}", "eval", "claims", "-").Status.ShouldBe(2);
    }

    [Fact]
    public void Syntax_is_scored_against_a_treebank()
    {
        CommandLineRun run = CommandLineRun.With(Treebank, "eval", "syntax", "-", "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"tokens\": 1,\n  \"sentences\": 1,\n  \"words\": 1,\n  \"upos\": 1,\n");
        CommandLineRun.With(Treebank, "eval", "syntax", "-", "--model", "tiny").Text.ShouldMatch(@"(?m)^las +100.00 +100.00 +100.00$");
        CommandLineRun.With(Treebank, "eval", "syntax", "-", "--gold-tokens").Status.ShouldBe(0);
    }

    [Fact]
    public void A_sentence_of_a_treebank_that_cannot_be_read_is_named_and_left_out()
    {
        CommandLineRun run = CommandLineRun.With(Treebank + "1\tbroken\n\n", "eval", "syntax", "-");

        run.Status.ShouldBe(3);
        run.Error.ShouldStartWith("-: line 4: 2 columns, expected 10");
    }

    [Fact]
    public void Names_are_scored_against_a_column_file()
    {
        const string Columns = "Ann\tB-PER\nLind\tI-PER\nwent\tO\nto\tO\nParis\tB-GPE\n.\tO\n";

        CommandLineRun run = CommandLineRun.With(Columns, "eval", "names", "-", "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"precision\": 1,\n  \"recall\": 1,\n  \"f1\": 1,\n  \"perType\": {\n    \"PER\": {\n");
        CommandLineRun.With(Columns, "eval", "names", "-", "--format", "token,tag").Text.ShouldMatch("(?m)^all +2 +2 +2 ");
    }

    [Fact]
    public void Coreference_is_scored_from_the_text_of_a_treebank()
    {
        CommandLineRun run = CommandLineRun.With(Entities, "eval", "coreference", "-", "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"muc\": 1,\n  \"b3\": 1,\n  \"ceafe\": 1,\n  \"conll\": 1,\n");
        CommandLineRun.With(Entities, "eval", "coreference", "-").Text.ShouldMatch("(?m)^CoNLL +100.00$");
    }

    [Fact]
    public void Attributions_are_scored_in_raw_text()
    {
        CommandLineRun run = CommandLineRun.With(Said, "eval", "attributions", "-", "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"cueF1\": 1,\n  \"sourceF1\": 1,\n  \"contentOverlapF1\": 1,\n  \"contentExactF1\": 1,\n  \"linkedF1\": 1,\n");
        CommandLineRun.With(Said, "eval", "attributions", "-").Text.ShouldMatch("(?m)^source [+] content +1 +1 +1 ");
    }

    [Fact]
    public void Chains_are_scored_in_their_own_text_and_in_that_of_a_document()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        string texts = folder.Add("texts.jsonl", Said);

        CommandLineRun run = CommandLineRun.With(Chains, "eval", "chains", "-", "--texts", texts, "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"chainAccuracy\": 1,\n  \"stepF1\": 1,\n  \"anonymityAccuracy\": 1,\n  \"falsePerText\": 0,\n");
        CommandLineRun.With(Chains, "eval", "chains", "-", "--texts", texts).Text.ShouldMatch("(?m)^all +2 +100.00 +100.00 ");
    }

    [Fact]
    public void Factuality_is_scored_at_the_words_of_gold_events()
    {
        const string Meantime =
            """
            <?xml version="1.0" ?><Document doc_id="1" doc_name="1_Mill" lang="en">
            <token number="0" sentence="0" t_id="1">The</token><token number="1" sentence="0" t_id="2">mill</token>
            <token number="2" sentence="0" t_id="3">was</token><token number="3" sentence="0" t_id="4">not</token>
            <token number="4" sentence="0" t_id="5">sold</token><token number="5" sentence="0" t_id="6">.</token>
            <Markables>
            <EVENT_MENTION certainty="CERTAIN" m_id="1" polarity="NEG" special_cases="NONE" time="NON_FUTURE"><token_anchor t_id="5"/></EVENT_MENTION>
            </Markables></Document>
            """;
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "factuality", folder.Add("mill.xml", Meantime), "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"notAssertedF1\": 1,\n  \"negativeF1\": 1,\n");
        CommandLineRun.Of("eval", "factuality", folder.Path).Text.ShouldMatch("(?m)^negative +1 +1 +1 +100.00 +100.00 +100.00$");
        CommandLineRun.Of("eval", "factuality", folder.At("north.txt")).Status.ShouldBe(2);
    }

    [Fact]
    public void Linking_is_scored_at_gold_mentions()
    {
        const string Meantime =
            """
            <Document doc_name="1_Mill">
            <token sentence="0" t_id="1">Ann</token><token sentence="0" t_id="2">Lind</token><token sentence="0" t_id="3">left</token><token sentence="0" t_id="4">.</token>
            <Markables><ENTITY_MENTION m_id="1"><token_anchor t_id="1"/><token_anchor t_id="2"/></ENTITY_MENTION><ENTITY m_id="2" instance_id="PER1"/></Markables>
            <Relations><REFERS_TO><source m_id="1"/><target m_id="2"/></REFERS_TO></Relations></Document>
            """;
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("one.xml", Meantime);
        folder.Add("two.xml", Meantime.Replace("left", "came", StringComparison.Ordinal));

        CommandLineRun run = CommandLineRun.Of("eval", "linking", folder.Path, "--json");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldStartWith("{\n  \"muc\": 1,\n  \"b3\": 1,\n  \"ceafe\": 1,\n  \"conll\": 1,\n  \"conllNoSingletons\": 1,\n");
        CommandLineRun.Of("eval", "linking", folder.Path).Text.ShouldMatch("(?m)^same words .* 100.00$");
        CommandLineRun.Of("eval", "linking", folder.At("north.txt")).Status.ShouldBe(2);
    }

    [Fact]
    public void An_entry_that_cannot_be_used_is_named_and_left_out()
    {
        CommandLineRun run = CommandLineRun.With(Chains, "eval", "chains", "-");

        run.Status.ShouldBe(3);
        run.Error.ShouldStartWith("-: line 2: 'document' is not among the given texts");
        run.Text.ShouldMatch("(?m)^all +1 ");
    }

    [Fact]
    public void Times_are_scored_against_TimeML_without_a_model()
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("a.tml", """<TimeML><DCT><TIMEX3 value="1998-08-08" functionInDocument="CREATION_TIME">08/08/98</TIMEX3></DCT><TEXT>They met on <TIMEX3 value="1998-08-07">Friday</TIMEX3>.</TEXT></TimeML>""");
        folder.Add("b.tml", "<TimeML><TEXT>");

        CommandLineRun run = CommandLineRun.Of("eval", "times", folder.Path, "--json");

        run.Status.ShouldBe(3);
        run.Text.ShouldStartWith("{\n  \"relaxedF1\": 1,\n  \"strictF1\": 1,\n  \"valueF1\": 1,\n");
        run.Error.ShouldContain("b.tml: ");
        CommandLineRun.Of("eval", "times", folder.At("a.tml")).Text.ShouldMatch(@"(?m)^value +1 +1 +1 +100.00 +100.00 +100.00$");
    }

    [Theory]
    [InlineData("<TimeML><TEXT> </TEXT></TimeML>", "holds no text")]
    [InlineData("no XML", "line 1")]
    public void Times_without_a_text_are_wrong_use(string gold, string fault)
    {
        using ReportFolder folder = ReportFolder.OfTwo();

        CommandLineRun run = CommandLineRun.Of("eval", "times", folder.Add("a.tml", gold));

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(fault);
        CommandLineRun.Of("eval", "times", "-").Status.ShouldBe(2);
    }

    [Theory]
    [InlineData("large", "is neither standard nor tiny, nor a file")]
    [InlineData("README.md", "is no model file")]
    public void A_model_that_there_is_not_is_wrong_use(string model, string fault)
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        string path = model.Contains('.', StringComparison.Ordinal) ? folder.Add(model, "no model") : model;

        CommandLineRun run = CommandLineRun.With(Treebank, "eval", "syntax", "-", "--model", path);

        run.Status.ShouldBe(2);
        run.Error.ShouldContain(fault);
    }

    [Theory]
    [InlineData("words without columns\n", "syntax")]
    [InlineData("", "syntax")]
    [InlineData("words without tags\n", "names")]
    [InlineData("", "names")]
    [InlineData("words without columns\n", "coreference")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tEntity=1)\n", "coreference")]
    [InlineData("", "coreference")]
    [InlineData("{\"id\": \n", "attributions")]
    [InlineData("", "attributions")]
    [InlineData("{\"document\": \"elsewhere\", \"statements\": []}\n", "chains")]
    [InlineData("", "chains")]
    public void Gold_in_another_form_is_wrong_use(string gold, string task)
    {
        CommandLineRun run = CommandLineRun.With(gold, "eval", task, "-");

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("-: ");
    }

    private const string Said =
        """
        {"id": "a", "text": "“The river will rise again before Sunday,” Ann Lind said.", "attributions": [{"source": [[43, 51]], "cue": [[52, 56]], "content": [[0, 42]]}]}

        """;

    private const string Chains =
        """
        {"text": "“The river will rise again before Sunday,” Ann Lind said.", "statements": [{"content": [[0, 42]], "steps": [{"kind": "said", "cue": [52, 56], "parties": [{"span": [43, 51], "name": "Ann Lind", "anonymity": "named"}]}]}]}
        {"document": "a", "statements": [{"content": [[0, 42]], "steps": [{"kind": "said", "parties": [{"span": [43, 51], "anonymity": "named"}]}]}]}

        """;

    private const string Entities =
        "# newdoc id = a\n1\tAnn\tAnn\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person\n2\tLind\tLind\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)\n"
        + "3\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"
        + "1\tThen\tthen\tADV\tRB\t_\t4\tadvmod\t_\t_\n2\tAnn\tAnn\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person\n3\tLind\tLind\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)\n"
        + "4\tran\trun\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n";

    private const string Treebank = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";
}
