using Synoptic.Evaluation.Coreference;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Coreference;

/// <summary>Words are given as <c>form/upos/head</c> with the brackets after a space; <c>~</c> glues the next word on.</summary>
public sealed class CoreferenceReaderTests
{
    private static readonly string[] Nested =
    [
        "# newdoc id = first",
        "# global.Entity = GRP-etype-infstat",
        .. Sentence("Ann/PROPN/3 (1-person-new", "Lind/PROPN/1 1)", "chairs/VERB/0", "the/DET/5 (2-organization-new", "board/NOUN/3", "of/ADP/8", "the/DET/8 (3-place-new", "city/NOUN/5 3)2)"),
        .. Sentence("She/PRON/2 (1-person-giv)", "runs/VERB/0", "it/PRON/2~ (2-organization-giv)", "./PUNCT/2"),
        "# newdoc id = second",
        .. Sentence("She/PRON/0 (1-person-new)"),
    ];

    [Fact]
    public void Mentions_nest_and_documents_are_apart()
    {
        CoreferenceReading reading = CoreferenceReader.Read(Nested);

        reading.Problems.ShouldBeEmpty();
        reading.Documents.Select(document => document.Name).ShouldBe(["first", "second"]);
        reading.Documents[0].Text.ShouldBe("Ann Lind chairs the board of the city She runs it.");
        Show(reading.Documents[0]).ShouldBe(["0-1 Name, 8-8 Pronoun", "3-7 Nominal, 10-10 Pronoun", "6-7 Nominal"]);
        Show(reading.Documents[1]).ShouldBe(["0-0 Pronoun"]);
    }

    [Fact]
    public void A_stretch_of_the_text_is_the_words_that_it_touches()
    {
        CoreferenceDocument document = CoreferenceReader.Read(Nested).Documents[0]; // "Ann Lind chairs the board of the city She runs it."

        document.Words.Mention(new TextSpan(0, 8)).ShouldBe(new ScoredMention(0, 1, MentionKind.Name));
        document.Words.Mention(new TextSpan(4, 6)).ShouldBe(new ScoredMention(1, 1, MentionKind.Name)); // "Li"
        document.Words.Mention(new TextSpan(47, 50)).ShouldBe(new ScoredMention(10, 10, MentionKind.Pronoun)); // "it." without the stop
        document.Words.Mention(new TextSpan(3, 4)).ShouldBeNull(); // a space
    }

    [Fact]
    public void A_possessive_ending_and_marks_are_trimmed_and_a_contraction_is_its_words()
    {
        CoreferenceReading reading = CoreferenceReader.Read(
        [
            "1\t“\t“\tPUNCT\t``\t_\t2\tpunct\t_\tEntity=(1-person|SpaceAfter=No",
            "2-3\tAnn's\t_\t_\t_\t_\t_\t_\t_\t_",
            "2\tAnn\tAnn\tPROPN\tNNP\t_\t4\tnmod\t_\t_",
            "3\t's\t's\tPART\tPOS\t_\t2\tcase\t_\tEntity=1)",
            "4\tson\tson\tNOUN\tNN\t_\t0\troot\t_\t_",
        ]);

        Show(reading.Documents[0]).ShouldBe(["1-1 Name"]);
        reading.Documents[0].Words.Mention(new TextSpan(1, 4)).ShouldBe(new ScoredMention(1, 1, MentionKind.Name));
        reading.Documents[0].Words.Mention(new TextSpan(1, 6)).ShouldBe(new ScoredMention(1, 1, MentionKind.Name));
    }

    [Fact]
    public void The_field_of_the_entity_is_the_one_that_the_file_names() =>
        Show(CoreferenceReader.Read(["# global.Entity = etype-eid-head", .. Sentence("She/PRON/0 (person-e1-1)", "her/PRON/1 (person-e1-1)")]).Documents[0])
            .ShouldBe(["0-0 Pronoun, 1-1 Pronoun"]);

    [Theory]
    [InlineData("She/PRON/0 1)", "line 6: entity '1' is closed and not open")]
    [InlineData("She/PRON/0 (1-person", "line 6: entity '1' is opened and never closed")]
    [InlineData("She/PRON/0 (-person)", "line 6: '(-person)' opens a mention without an entity")]
    [InlineData("She/PRON/0 person", "line 6: 'person' has brackets that neither open nor close a mention")]
    [InlineData("She/PRON/0 (1[1/2]-person)", "line 6: '1[1/2]' is a part of a mention with gaps")]
    [InlineData("She/PRON/9 (1-person)", "line 7: head 9 lies after the last word")]
    public void A_fault_is_named_with_its_line_and_the_document_left_out(string word, string problem)
    {
        CoreferenceReading reading = CoreferenceReader.Read(["# newdoc id = good", .. Sentence("She/PRON/0 (1-person)"), "# newdoc id = bad", "# text = She", .. Sentence(word)]);

        reading.Documents.ShouldHaveSingleItem().Name.ShouldBe("good");
        reading.Problems.ShouldHaveSingleItem().ShouldStartWith(problem);
        reading.Problems[0].ShouldEndWith("; the document is left out. Mend the line.");
    }

    private static string[] Sentence(params string[] words) => [.. words.Select(Word), ""];

    private static string Word(string word, int index)
    {
        string[] parts = word.Split(' ', 2);
        string[] columns = parts[0].TrimEnd('~').Split('/');
        string misc = (parts.Length > 1 ? "Entity=" + parts[1] : "Gloss=x") + (parts[0].EndsWith('~') ? "|SpaceAfter=No" : "");
        return string.Join('\t', index + 1, columns[0], columns[0], columns[1], "_", "_", columns[2], "dep", "_", misc);
    }

    private static IEnumerable<string> Show(CoreferenceDocument document) => document.Chains.Select(chain =>
        string.Join(", ", chain.Select(mention => $"{mention.First}-{mention.Last} {mention.Kind}")));
}
