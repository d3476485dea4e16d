using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Tests.Merging;

public sealed class EcbPlusEventReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecbplus").FullName;

    public EcbPlusEventReaderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "2"));
        File.WriteAllText(Path.Combine(_folder, "annotated_sentences.csv"), "Topic,File,Sentence Number\n2,1ecbplus,0\n2,1ecbplus,1\n");
        File.WriteAllText(Path.Combine(_folder, "2", "2_1ecbplus.xml"), """
            <Document doc_name="x">
            <token t_id="1" sentence="0" number="0">http</token>
            <token t_id="2" sentence="1" number="0">She</token>
            <token t_id="3" sentence="1" number="1">did</token>
            <token t_id="4" sentence="1" number="2">not</token>
            <token t_id="5" sentence="1" number="3">resign</token>
            <token t_id="6" sentence="1" number="4">.</token>
            <token t_id="7" sentence="2" number="0">Fell</token>
            <Markables>
            <ACTION_OCCURRENCE m_id="1"><token_anchor t_id="3"/><token_anchor t_id="5"/></ACTION_OCCURRENCE>
            <NEG_ACTION_OCCURRENCE m_id="2"><token_anchor t_id="4"/></NEG_ACTION_OCCURRENCE>
            <ACTION_STATE m_id="3"><token_anchor t_id="6"/></ACTION_STATE>
            <ACTION_OCCURRENCE m_id="4"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
            <HUMAN_PART_PER m_id="5"><token_anchor t_id="2"/></HUMAN_PART_PER>
            <ACTION_OCCURRENCE m_id="6" RELATED_TO="" TAG_DESCRIPTOR="leaving"/>
            </Markables>
            <Relations>
            <CROSS_DOC_COREF r_id="7" note="ACT1"><source m_id="1"/><target m_id="6"/></CROSS_DOC_COREF>
            <INTRA_DOC_COREF r_id="8"><source m_id="2"/><target m_id="6"/></INTRA_DOC_COREF>
            </Relations>
            </Document>
            """);
    }

    [Fact]
    public void Events_of_checked_sentences_are_read_with_their_chains()
    {
        MergingDocument document = EcbPlusEventReader.Read(_folder, PassageSplit.Development).ShouldHaveSingleItem();

        document.Text.ShouldBe("She did not resign.\n\nFell");
        (document.Topic, document.Story, document.Name).ShouldBe((2, "ecbplus", "2_1ecbplus"));
        document.Mentions.Select(mention => (mention.Span.Read(document.Text), mention.Event))
            .ShouldBe([("did not resign", "ACT1"), ("not", "2_1ecbplus@8"), (".", "2_1ecbplus#3")]);
    }

    [Fact]
    public void A_broken_file_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "2", "2_1ecbplus.xml"), "<Document>");

        Should.Throw<InvalidDataException>(() => EcbPlusEventReader.Read(_folder, PassageSplit.Development))
            .Message.ShouldContain("2_1ecbplus.xml: not a file of ECB+");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
