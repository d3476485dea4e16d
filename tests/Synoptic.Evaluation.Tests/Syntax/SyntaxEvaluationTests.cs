using System.Text.Json.Nodes;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Syntax;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Tests.Syntax;

public sealed class SyntaxEvaluationTests
{
    private const string Gold =
        """
        # newdoc id = a
        1 Go VERB 0 root
        2 away~ ADV 1 advmod
        3 . PUNCT 1 punct

        1 Stop~ VERB 0 root
        2 ! PUNCT 1 punct

        # newpar
        1 Now ADV 0 root
        """;

    [Fact]
    public void The_stages_are_given_the_raw_text()
    {
        string? seen = null;
        SyntaxStages stages = ModelSyntax.Create(EnglishModel.Tiny, "ewt");

        SyntaxEvaluation.Evaluate(Treebank.Read(Gold), stages with { Segment = text => stages.Segment(seen = text) }, withGoldTokens: false);

        seen.ShouldBe("Go away. Stop!\n\nNow");
    }

    [Fact]
    public void The_stages_are_scored_on_what_they_do()
    {
        SyntaxScore score = SyntaxEvaluation.Evaluate(Treebank.Read(Gold), ModelSyntax.Create(EnglishModel.Tiny, "ewt"), withGoldTokens: false);

        score["tokens"].ShouldBe(new MatchCount(6, 6, 6));
        score["sentences"].ShouldBe(new MatchCount(3, 3, 3));
        score["upos"]!.Value.Gold.ShouldBe(6);
    }

    [Fact]
    public void With_gold_tokens_the_stages_see_forms_and_nothing_else()
    {
        SyntaxStages stages = new(
            _ => throw new InvalidOperationException("The text is not segmented."),
            sentences => [.. sentences.Select(Guess)],
            SyntaxColumns.Upos);

        SyntaxScore score = SyntaxEvaluation.Evaluate(Treebank.Read(Gold), stages, withGoldTokens: true);

        score["upos"].ShouldBe(new MatchCount(2, 6, 6));
    }

    [Fact]
    public void JSON_holds_shares_and_null_for_what_is_not_there()
    {
        string json = SyntaxScoreJson.Write(SyntaxEvaluation.Evaluate(Treebank.Read(Gold), TokensOnly(), withGoldTokens: false));

        JsonObject score = JsonNode.Parse(json)!.AsObject();
        score.Select(property => property.Key).ShouldBe(
            ["tokens", "sentences", "words", "upos", "xpos", "feats", "universalFeats", "lemma", "uas", "las", "lasWithSubtypes"]);
        score["tokens"]!.GetValue<double>().ShouldBe(1);
        score["las"].ShouldBeNull();
    }

    [Fact]
    public void The_table_shows_a_dash_for_what_is_not_there()
    {
        string table = SyntaxTable.Write(SyntaxEvaluation.Evaluate(Treebank.Read(Gold), TokensOnly(), withGoldTokens: false));

        table.ShouldContain("\ntokens              100.00  100.00  100.00\n");
        table.ShouldContain("\nlas                      -       -       -\n");
    }

    private static SyntaxStages TokensOnly() => ModelSyntax.Create(EnglishModel.Tiny, "ewt") with { Columns = SyntaxColumns.None };

    private static PlacedSentence Guess(PlacedSentence placed)
    {
        placed.Sentence.Words.ShouldAllBe(word => word == ConlluWord.OfForm(word.Form));
        placed.Sentence.Comments.ShouldBeEmpty();
        return placed with { Sentence = placed.Sentence with { Words = [.. placed.Sentence.Words.Select(word => word with { Upos = "VERB" })] } };
    }
}
