using System.Collections.Immutable;
using Synoptic.Evaluation.Linking;
using Synoptic.Evaluation.Linking.Model;

namespace Synoptic.Evaluation.Tests.Linking;

public sealed class LinkingReaderTests : IDisposable
{
    private const string Meantime =
        """
        <Document doc_name="1_Mill">
        <token sentence="0" t_id="1">Mill</token><token sentence="0" t_id="2">owner</token><token sentence="0" t_id="3">Lind</token><token sentence="0" t_id="4">left</token>
        <Markables>
        <ENTITY_MENTION m_id="1"><token_anchor t_id="1"/><token_anchor t_id="2"/><token_anchor t_id="3"/></ENTITY_MENTION>
        <ENTITY_MENTION m_id="2"><token_anchor t_id="1"/></ENTITY_MENTION>
        <ENTITY_MENTION m_id="3"><token_anchor t_id="2"/></ENTITY_MENTION>
        <EVENT_MENTION m_id="4"><token_anchor t_id="4"/></EVENT_MENTION>
        <ENTITY m_id="5" instance_id="PER1"/><ENTITY m_id="6"/><EVENT m_id="7" instance_id="OTH1"/>
        </Markables>
        <Relations>
        <REFERS_TO><source m_id="1"/><target m_id="5"/></REFERS_TO>
        <REFERS_TO><source m_id="2"/><target m_id="6"/></REFERS_TO>
        <REFERS_TO><source m_id="4"/><target m_id="7"/></REFERS_TO>
        </Relations></Document>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("linking").FullName;

    [Fact]
    public void Meantime_entities_are_those_of_the_corpus_or_of_the_document()
    {
        Write("intra_cross-doc_annotation/a/1.xml", Meantime);
        Write("intra-doc_annotation/a/1.xml", "<broken");

        LinkingReading reading = LinkingReader.Read(_folder);

        reading.Problems.ShouldBeEmpty();
        Mentions(reading.Documents.ShouldHaveSingleItem()).ShouldBe([("Mill", "1_Mill#6"), ("Mill owner Lind", "PER1")]);
    }

    [Fact]
    public void Ecb_plus_entities_are_participants_and_places_of_checked_sentences()
    {
        Write("annotated_sentences.csv", "Topic,File,Sentence Number\n2,1ecbplus,1\n1,1ecb,0\n");
        Write("2/2_1ecbplus.xml",
            """
            <Document>
            <token sentence="0" t_id="1">http</token>
            <token sentence="1" t_id="2">Lind</token><token sentence="1" t_id="3">left</token><token sentence="1" t_id="4">Kemi</token><token sentence="1" t_id="5">.</token>
            <token sentence="2" t_id="6">Lind</token><token sentence="2" t_id="7">slept</token>
            <Markables>
            <HUMAN_PART_PER m_id="1"><token_anchor t_id="2"/></HUMAN_PART_PER>
            <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="3"/></ACTION_OCCURRENCE>
            <LOC_GEO m_id="3"><token_anchor t_id="4"/></LOC_GEO>
            <HUMAN_PART_PER m_id="4"><token_anchor t_id="6"/></HUMAN_PART_PER>
            <HUMAN_PART_PER m_id="5" TAG_DESCRIPTOR="lind"/>
            </Markables>
            <Relations><CROSS_DOC_COREF note="HUM1"><source m_id="1"/><source m_id="4"/><target m_id="5"/></CROSS_DOC_COREF></Relations>
            </Document>
            """);

        LinkingDocument document = LinkingReader.Read(_folder).Documents.ShouldHaveSingleItem();

        document.Text.ShouldBe("Lind left Kemi.\n\nLind slept");
        Mentions(document).ShouldBe([("Lind", "HUM1"), ("Kemi", "2_1ecbplus#3")]);
    }

    [Fact]
    public void A_broken_file_of_Ecb_plus_is_named()
    {
        Write("annotated_sentences.csv", "Topic,File,Sentence Number\n2,1ecb,1\n");
        Write("2/2_1ecb.xml", "<Document>");

        Should.Throw<InvalidDataException>(() => LinkingReader.Read(_folder)).Message.ShouldContain("2_1ecb.xml: not a file of ECB+");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ImmutableArray<(string Text, string Entity)> Mentions(LinkingDocument document) =>
        [.. document.Mentions.Select(mention => (mention.Span.Read(document.Text), mention.Entity))];

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
