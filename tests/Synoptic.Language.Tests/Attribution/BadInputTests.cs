using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Attribution;

/// <summary>Texts that are no report: nothing is invented, and what is found lies in the text.</summary>
public sealed class BadInputTests
{
    private static readonly string[] Pieces =
    [
        "Anna Berg", "he", "said", "told the Evening Post", "according to", "citing", "an official", "that", "the dam is safe", "was quoted as saying",
        "\"", "“", "”", "‘", "’", "'", "«", "»", "「", "」", "„", ",", ".", ":", "?", "\n\n", "\n", "HOST:", "as", "and", "reports", "–", "1,200",
    ];

    [Theory]
    [InlineData("Bread. Butter. Eggs.\n\n- milk\n- flour\n- salt")]
    [InlineData("Name\tAge\tCity\nAda\t36\tPorto\nBo\t41\tLima")]
    [InlineData("Chapter 4. Methods and materials. Figure 2. Table 7.")]
    public void A_text_without_verbs_has_no_statements(string text) => LanguagePipelineTests.Annotate(text).Statements.ShouldBeEmpty();

    [Fact]
    public void A_quotation_that_is_never_closed_ends_with_its_paragraph()
    {
        string text = string.Join("\n\n", Enumerable.Range(0, 40).Select(number => $"Anna Berg said the plan was “a disaster number {number}."));
        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);
        foreach (TextSpan span in document.Statements.SelectMany(statement => statement.Content))
        {
            span.Read(text).ShouldNotContain("\n\n");
        }
    }

    [Fact]
    public void Quotations_five_deep_give_statements_in_order_with_chains_that_end()
    {
        const string Text = "Ann said: “Bo said: ‘Cy said: “Di said: ‘Ed said: “It burned down.”’”’”";
        AnnotatedDocument document = LanguagePipelineTests.Annotate(Text);
        document.Statements.ShouldNotBeEmpty();
        document.Statements.ShouldAllBe(statement => statement.Chain.Length <= 8);
    }

    [Fact]
    public void Random_texts_give_statements_that_hold_together()
    {
        var random = new Random(4);
        for (int round = 0; round < 200; round++)
        {
            var text = new StringBuilder();
            for (int piece = random.Next(40); piece >= 0; piece--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(5) == 0 ? "" : " ");
            }

            AssertHoldsTogether(LanguagePipelineTests.Annotate(text.ToString()));
        }
    }

    [Fact]
    public void A_long_text_without_an_end_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("\"he said 'that she said \"the dam is safe, as Anna Berg told the Evening Post ", 3000));
        AssertHoldsTogether(LanguagePipelineTests.Annotate(text));
    }

    /// <summary>More cues, parties or marks than any report has.</summary>
    [Theory]
    [InlineData("he said ")]
    [InlineData("he said\n\n")]
    [InlineData("he said, ")]
    [InlineData("he said that ")]
    [InlineData("Bob Smith said so. ")]
    [InlineData("the minister said ")]
    [InlineData("Reuters citing ")]
    [InlineData("“a ")]
    [InlineData("“A dam, he said.\n\n")]
    [InlineData("'a ")]
    [InlineData("BOB: yes.\n\n")]
    [InlineData("China (")]
    public void A_long_text_of_one_cue_is_read(string piece) =>
        AssertHoldsTogether(LanguagePipelineTests.Annotate(string.Concat(Enumerable.Repeat(piece, 6_000 / piece.Length))));

    private static void AssertHoldsTogether(AnnotatedDocument document)
    {
        string text = document.Text;
        document.Statements.Select(statement => string.Join(' ', statement.Content)).ShouldBeUnique();
        foreach (Statement statement in document.Statements)
        {
            statement.Content.ShouldNotBeEmpty();
            statement.Content.ShouldAllBe(span => span.Length > 0 && span.End <= text.Length);
            statement.Content.ShouldBe(statement.Content.Order());
            statement.Quoted.ShouldAllBe(quoted => statement.Content.Any(span => span.Contains(quoted)));
            statement.Chain.ShouldAllBe(step => step.Parties.Length > 0);
            statement.Chain.SelectMany(step => step.Parties).ShouldAllBe(party => party.Span.Length > 0 || party.Anonymity == Anonymity.None);
            (statement.Speaker is null || statement.Speaker < document.Parsed.Mentions.Length).ShouldBeTrue();
        }
    }
}
