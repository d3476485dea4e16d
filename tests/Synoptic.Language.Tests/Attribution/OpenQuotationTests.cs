using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Attribution;

/// <summary>Quotation marks that are never closed, or of other alphabets.</summary>
public sealed class OpenQuotationTests
{
    private static readonly string[] Pieces =
    [
        "Anna Berg", "said", "told the Evening Post", "according to", "an official", "that", "the dam is safe", "“", "“", "„", "«", "「", ",", ".", ":",
    ];

    [Theory]
    [InlineData("“The dam number {0} is safe, said Anna Berg of the port authority, and goes on. The ministry said it had begun.")]
    [InlineData("Anna Berg said: “The dam number {0} is safe. It was built in May")]
    [InlineData("The dam number {0} is safe” said Anna Berg, \"and it stays. The ministry said ‘it was built in May.")]
    [InlineData("«The dam number {0} is safe, said Anna Berg. „We built it, the ministry said. 「It stays.")]
    public void Forty_paragraphs_that_close_nothing_keep_each_statement_to_itself(string paragraph)
    {
        string text = string.Join("\n\n", Enumerable.Range(1, 40).Select(number => string.Format(null, paragraph, number)));
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);
        document.Statements.ShouldNotBeEmpty();
        document.Statements.ShouldAllBe(statement => ParagraphsOf(document, statement).Length == 1);
    }

    [Fact]
    public void Random_paragraphs_that_close_nothing_keep_each_span_to_itself()
    {
        var random = new Random(7);
        for (int round = 0; round < 60; round++)
        {
            IEnumerable<string> paragraphs = Enumerable.Range(0, 5).Select(_ => string.Join(' ', random.GetItems(Pieces, 12)));
            AnnotatedDocument document = LanguagePipelineTests.Annotate(string.Join("\n\n", paragraphs));
            foreach (TextSpan span in document.Statements.SelectMany(statement => statement.Content))
            {
                span.Read(document.Text).ShouldNotContain("\n\n");
            }
        }
    }

    [Fact]
    public void Paragraphs_that_open_anew_and_close_at_last_are_one_quotation()
    {
        AnnotatedDocument document = LanguagePipelineTests.Annotate("“The dam is safe,” said Anna Berg. “It was built in May.\n\n“It stays as it is.\n\n“We want no other.”");
        document.Statements.ShouldHaveSingleItem().Content.Select(span => span.Read(document.Text))
            .ShouldBe(["The dam is safe,", "It was built in May.", "It stays as it is.", "We want no other."]);
    }

    [Theory]
    [InlineData("« The dam is safe », said Anna Berg.")]
    [InlineData("«The dam is safe», Anna Berg said.")]
    [InlineData("»The dam is safe«, Anna Berg said.")]
    [InlineData("„The dam is safe“, Anna Berg said.")]
    [InlineData("„The dam is safe”, Anna Berg said.")]
    [InlineData("「The dam is safe」, Anna Berg said.")]
    public void Marks_of_other_alphabets_quote(string text)
    {
        Statement statement = LanguagePipelineTests.Annotate(text).Statements.ShouldHaveSingleItem();
        statement.Kind.ShouldBe(StatementKind.Direct);
        statement.Content.ShouldHaveSingleItem().Read(text).ShouldBe("The dam is safe");
    }

    private static int[] ParagraphsOf(AnnotatedDocument document, Statement statement) =>
    [
        .. document.Parsed.Sentences
            .Where(sentence => statement.Content.Any(span => span.Overlaps(sentence.Span)))
            .Select(sentence => sentence.Paragraph)
            .Distinct(),
    ];
}
