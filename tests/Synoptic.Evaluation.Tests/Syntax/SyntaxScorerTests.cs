using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Syntax;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Tests.Syntax;

/// <summary>Every number here was counted by hand after the rules of the CoNLL 2018 scorer.</summary>
public sealed class SyntaxScorerTests
{
    private const string Opened =
        """
        1 He PRON 2 nsubj
        2 re-opened VERB 0 root
        3 it~ PRON 2 obj
        4 . PUNCT 3 punct
        """;

    private const string Contracted =
        """
        1 I PRON 4 nsubj
        2-3 don't
        2 do AUX 4 aux
        3 n't PART 4 advmod
        4 know VERB 0 root
        """;

    private const string TwoSentences =
        """
        1 Go~ VERB 0 root
        2 . PUNCT 1 punct

        1 Stop VERB 0 root
        2 now~ ADV 1 advmod
        3 . PUNCT 1 punct
        """;

    [Fact]
    public void A_treebank_fits_itself()
    {
        SyntaxScore score = Score(TwoSentences + "\n\n" + Contracted, TwoSentences + "\n\n" + Contracted);

        score.Measures.ShouldAllBe(measure => measure.Count!.Value.F1 == 1);
        score["words"].ShouldBe(new MatchCount(9, 9, 9));
        score["tokens"].ShouldBe(new MatchCount(8, 8, 8));
    }

    [Fact]
    public void Two_sentences_taken_for_one_are_no_sentence_right_and_one_head_wrong()
    {
        SyntaxScore score = Score(TwoSentences, """
            1 Go~ VERB 0 root
            2 . PUNCT 1 punct
            3 Stop VERB 1 parataxis
            4 now~ ADV 3 advmod
            5 . PUNCT 3 punct
            """);

        score["sentences"].ShouldBe(new MatchCount(0, 1, 2));
        score["tokens"].ShouldBe(new MatchCount(5, 5, 5));
        score["upos"].ShouldBe(new MatchCount(5, 5, 5));
        score["uas"].ShouldBe(new MatchCount(4, 5, 5));
        score["las"].ShouldBe(new MatchCount(4, 5, 5));
    }

    [Fact]
    public void A_sentence_split_in_two_leaves_the_others_right()
    {
        SyntaxScore score = Score(TwoSentences, """
            1 Go~ VERB 0 root
            2 . PUNCT 1 punct

            1 Stop VERB 0 root

            1 now~ ADV 0 root
            2 . PUNCT 1 punct
            """);

        score["sentences"].ShouldBe(new MatchCount(1, 3, 2));
        score["uas"].ShouldBe(new MatchCount(3, 5, 5));
    }

    [Fact]
    public void A_token_cut_in_three_costs_its_words_and_every_head_that_it_is()
    {
        SyntaxScore score = Score(Opened, """
            1 He PRON 4 nsubj
            2 re~ X 4 dep
            3 -~ PUNCT 4 punct
            4 opened VERB 0 root
            5 it~ PRON 4 obj
            6 . PUNCT 5 punct
            """);

        score["tokens"].ShouldBe(new MatchCount(3, 6, 4));
        score["words"].ShouldBe(new MatchCount(3, 6, 4));
        score["sentences"].ShouldBe(new MatchCount(1, 1, 1));
        score["upos"].ShouldBe(new MatchCount(3, 6, 4));
        score["uas"].ShouldBe(new MatchCount(1, 6, 4)); // the full stop's head is "it", which is aligned
        score["las"]!.Value.F1.ShouldBe(0.2, 1e-12);
    }

    [Fact]
    public void Words_after_a_token_mismatch_are_aligned_by_place_and_keep_wrong_heads_wrong()
    {
        SyntaxScore score = Score(Opened, """
            1 He PRON 3 nsubj
            2 re~ X 3 dep
            3 -opened VERB 0 root
            4 it~ PRON 1 obj
            5 . PUNCT 4 punct
            """);

        score["words"].ShouldBe(new MatchCount(3, 5, 4));
        score["uas"].ShouldBe(new MatchCount(1, 5, 4));
    }

    [Fact]
    public void A_multi_word_token_taken_for_one_word_loses_its_words_alone()
    {
        SyntaxScore score = Score(Contracted, """
            1 I PRON 3 nsubj
            2 don't AUX 3 aux
            3 know VERB 0 root
            """);

        score["tokens"].ShouldBe(new MatchCount(3, 3, 3));
        score["words"].ShouldBe(new MatchCount(2, 3, 4));
        score["uas"].ShouldBe(new MatchCount(2, 3, 4));
    }

    [Fact]
    public void Words_of_a_multi_word_token_are_aligned_by_their_longest_common_subsequence()
    {
        SyntaxScore score = Score(Contracted, """
            1 I PRON 5 nsubj
            2-4 don't
            2 DO AUX 5 aux
            3 really ADV 5 advmod
            4 n't PART 2 advmod
            5 know VERB 0 root
            """);

        score["words"].ShouldBe(new MatchCount(4, 5, 4));
        score["uas"].ShouldBe(new MatchCount(3, 5, 4)); // n't hangs on DO
        score["lemma"].ShouldBe(new MatchCount(3, 5, 4)); // forms are aligned whatever their case, lemmas are compared with it
    }

    [Fact]
    public void Tokens_in_the_place_of_a_multi_word_token_have_its_words()
    {
        SyntaxScore score = Score(Contracted, """
            1 I PRON 4 nsubj
            2 do~ AUX 4 aux
            3 n't PART 4 advmod
            4 know VERB 0 root
            """);

        score["tokens"].ShouldBe(new MatchCount(2, 4, 3));
        score["words"].ShouldBe(new MatchCount(4, 4, 4));
        score["las"].ShouldBe(new MatchCount(4, 4, 4));
    }

    [Fact]
    public void A_stretch_grows_until_both_sides_end_together()
    {
        // ab|c against a|bc, both of two words: the stretch is the whole, and its words are a, b, c on either side.
        SyntaxScore score = Score(
            """
            1-2 ab~
            1 a X 0 root
            2 b X 1 dep
            3 c X 1 dep
            """,
            """
            1 a~ X 0 root
            2-3 bc
            2 b X 1 dep
            3 c X 1 dep
            """);

        score["tokens"].ShouldBe(new MatchCount(0, 2, 2));
        score["words"].ShouldBe(new MatchCount(3, 3, 3));
    }

    [Fact]
    public void Subtypes_count_only_where_they_are_asked_for()
    {
        SyntaxScore score = Score("1 It PRON 2 nsubj:pass\n2 went VERB 0 root", "1 It PRON 2 nsubj\n2 went VERB 0 root");

        score["las"].ShouldBe(new MatchCount(2, 2, 2));
        score["lasWithSubtypes"].ShouldBe(new MatchCount(1, 2, 2));
    }

    [Theory]
    [InlineData("Number=Sing|Case=Nom", "Case=Nom|Number=Sing", 1, 1)]
    [InlineData("Case=Nom|ExtPos=ADV", "Case=Nom", 0, 1)]
    [InlineData("Case=Nom", "Case=Acc", 0, 0)]
    [InlineData("_", "Typo=Yes", 0, 1)]
    public void Features_are_compared_whole_and_the_universal_ones_alone(string gold, string predicted, int all, int universal)
    {
        SyntaxScore score = SyntaxScorer.Score(WithFeatures(gold), WithFeatures(predicted), Treebank.All);

        score["feats"]!.Value.Right.ShouldBe(all);
        score["universalFeats"]!.Value.Right.ShouldBe(universal);
    }

    [Fact]
    public void A_lemma_is_free_where_the_gold_has_none()
    {
        ImmutableArray<PlacedSentence> gold = [.. Treebank.Place("1 Go VERB 0 root").Select(sentence => sentence.WithFormsOnly())];

        SyntaxScorer.Score(gold, Treebank.Place("1 Go VERB 0 root"), Treebank.All)["lemma"].ShouldBe(new MatchCount(1, 1, 1));
    }

    [Fact]
    public void Columns_that_no_stage_fills_have_no_score()
    {
        SyntaxScore score = SyntaxScorer.Score(Treebank.Place(Opened), Treebank.Place(Opened), SyntaxColumns.Upos);

        score.Measures.Where(measure => measure.Count is null).Select(measure => measure.Name)
            .ShouldBe(["xpos", "feats", "universalFeats", "lemma", "uas", "las", "lasWithSubtypes"]);
    }

    private static SyntaxScore Score(string gold, string predicted) =>
        SyntaxScorer.Score(Treebank.Place(gold), Treebank.Place(predicted), Treebank.All);

    private static ImmutableArray<PlacedSentence> WithFeatures(string features)
    {
        PlacedSentence placed = Treebank.Place("1 Go VERB 0 root").Single();
        return [placed with { Sentence = placed.Sentence with { Words = [placed.Sentence.Words[0] with { Feats = features }] } }];
    }
}
