using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Tests.Passages;

public sealed class EcbPlusReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecbplus").FullName;

    public EcbPlusReaderTests()
    {
        Write("annotated_sentences.csv", "Topic,File,Sentence Number\n1,2ecb,1 \n1,1ecb,0\n1,1ecbplus,0\n1,1ecbplus,1\n2,1ecb,0\n");
        Write("1/1_1ecb.xml", Document(["She left", "Not annotated"], """<ACTION_OCCURRENCE m_id="1"><token_anchor t_id="1"/></ACTION_OCCURRENCE>"""));
        Write("1/1_2ecb.xml", Document(["Address", "He went"], """
            <NEG_ACTION_OCCURRENCE m_id="1"><token_anchor t_id="3"/></NEG_ACTION_OCCURRENCE>
            <HUMAN_PART_PER m_id="2"><token_anchor t_id="1"/></HUMAN_PART_PER>
            """));
        Write("1/1_1ecbplus.xml", Document(["http", "It ended"], ""));
        Write("2/2_1ecb.xml", Document(["Other"], ""));
    }

    [Fact]
    public void Annotated_sentences_are_read_by_story_without_web_addresses()
    {
        System.Collections.Immutable.ImmutableArray<PassageStory> stories = EcbPlusReader.Read(_folder, PassageSplit.All);

        stories.Select(story => (story.Topic, story.Name)).ShouldBe([(1, "ecb"), (1, "ecbplus"), (2, "ecb")]);
        stories[0].Sentences.Select(sentence => (sentence.Document, sentence.Number, sentence.Text))
            .ShouldBe([("1_1ecb", 0, "She left"), ("1_2ecb", 1, "He went")]);
        stories[1].Sentences.Select(sentence => sentence.Text).ShouldBe(["It ended"]);
    }

    [Fact]
    public void Only_events_make_two_sentences_gold()
    {
        PassageStory story = EcbPlusReader.Read(_folder, PassageSplit.All)[0];

        story.Sentences[0].Events.ShouldBe(["I1"]);
        story.Sentences[1].Events.ShouldBe(["I1"]);
        story.Pairs.ShouldBe([new PassagePair(0, 1)]);
        story.IsGold(new PassagePair(0, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Development_and_training_topics_are_apart()
    {
        EcbPlusReader.Read(_folder, PassageSplit.Development).Select(story => story.Topic).ShouldBe([2]);
        EcbPlusReader.Read(_folder, PassageSplit.Training).Select(story => story.Topic).Distinct().ShouldBe([1]);
    }

    [Fact]
    public void A_broken_file_is_named()
    {
        Write("2/2_1ecb.xml", "<Document>");
        Should.Throw<InvalidDataException>(() => EcbPlusReader.Read(_folder, PassageSplit.Development))
            .Message.ShouldContain("2_1ecb.xml: not a file of ECB+");

        Write("annotated_sentences.csv", "Topic,File,Sentence Number\none\n");
        Should.Throw<InvalidDataException>(() => EcbPlusReader.Read(_folder, PassageSplit.All))
            .Message.ShouldStartWith("annotated_sentences.csv:2:");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Each mention is linked to the instance of its number.</summary>
    private static string Document(string[] sentences, string mentions)
    {
        IEnumerable<string> tokens = sentences.SelectMany((sentence, number) => sentence.Split(' ').Select(token => (number, token)))
            .Select((entry, index) => $"<token t_id=\"{index + 1}\" sentence=\"{entry.number}\" number=\"0\">{entry.token}</token>");
        string links = string.Concat(new[] { 1, 2 }.Where(id => mentions.Contains($"m_id=\"{id}\"", StringComparison.Ordinal)).Select(id =>
            $"<CROSS_DOC_COREF r_id=\"{id}\" note=\"I{id}\"><source m_id=\"{id}\"/><target m_id=\"9\"/></CROSS_DOC_COREF>"));
        return $"<Document doc_name=\"x\">{string.Concat(tokens)}<Markables>{mentions}</Markables><Relations>{links}</Relations></Document>";
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
