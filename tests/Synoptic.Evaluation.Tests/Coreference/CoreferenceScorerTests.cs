using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Counting;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Coreference;

/// <summary>
/// Chains are words of letters, one letter a mention: capitals are names, lower case pronouns, digits nominals.
/// </summary>
public sealed class CoreferenceScorerTests
{
    private const double Tolerance = 1e-12;

    /// <summary>The worked example of Pradhan and others (ACL 2014), section 4, with the values given there.</summary>
    [Fact]
    public void The_example_of_Pradhan_and_others_has_its_published_values()
    {
        ChainMeasures score = Score("abc defg", "ab cd fghi").WithSingletons;

        score.Mentions.ShouldBe(new MatchCount(6, 8, 7)); // a b c d f g; e is missed, h and i are not gold
        score.Muc.ShouldBe(new ChainCount(2, 5, 2, 5)); // ab and fg; (3-1)+(4-1), (2-1)+(2-1)+(4-1)
        score.B3.Recall.ShouldBe(35d / 84, Tolerance); // (4/3 + 1/3 + 1/4 + 4/4) / 7 = .42
        score.B3.Precision.ShouldBe(1d / 2, Tolerance); // (4/2 + 1/2 + 1/2 + 4/4) / 8
        score.Ceafe.Found.ShouldBe(1.3, Tolerance); // abc-ab 4/5, defg-fghi 4/8; c and d stay alone
        score.Ceafe.Recall.ShouldBe(0.65, Tolerance); // of 2 chains
        score.Ceafe.Precision.ShouldBe(1.3 / 3, Tolerance); // of 3
        score.Muc.F1.ShouldBe(0.40, 0.005);
        score.B3.F1.ShouldBe(0.46, 0.006);
        score.Ceafe.F1.ShouldBe(0.52, 0.005);
        score.Conll.ShouldBe((0.4 + 5d / 11 + 0.52) / 3, Tolerance); // 2*(5/12)(1/2)/(11/12) = 5/11; 2*1.3/5 = .52
    }

    /// <summary>Luo (2005), table 1: gold 12345 67 89ABC.</summary>
    [Theory]
    [InlineData("12345 6789ABC", 0.947, 0.865, 0.733)] // MUC 9/9, 9/10; B³ 1, (5+(4+25)/7)/12; CEAF-e 1 + 10/12 of 3, of 2
    [InlineData("1234589ABC 67", 0.947, 0.737, 0.667)] // B³ 1, (50/10+2)/12; CEAF-e 10/15 + 1 of 3, of 2
    [InlineData("123456789ABC", 0.900, 0.545, 0.294)] // MUC 9/9, 9/11 = .900; B³ 1, (25+4+25)/12/12; CEAF-e 10/17 of 3, of 1
    [InlineData("1 2 3 4 5 6 7 8 9 A B C", 0, 0.400, 0.178)] // B³ 3/12, 1; CEAF-e 2/6 + 2/3 + 2/6 = 4/3 of 3, of 12: 2*(4/3)/15
    public void The_examples_of_Luo_have_their_published_values(string predicted, double muc, double b3, double ceafe)
    {
        ChainMeasures score = Score("12345 67 89ABC", predicted).WithSingletons;

        score.Muc.F1.ShouldBe(muc, 0.0006);
        score.B3.F1.ShouldBe(b3, 0.0006);
        score.Ceafe.F1.ShouldBe(ceafe, 0.0006);
    }

    [Fact]
    public void Singletons_of_both_sides_are_left_out_of_the_quoted_score()
    {
        CoreferenceScore score = Score("AB C D", "AB C E");

        score.WithoutSingletons.Mentions.ShouldBe(new MatchCount(2, 2, 2));
        score.WithoutSingletons.Conll.ShouldBe(1, Tolerance);
        score.WithSingletons.Mentions.ShouldBe(new MatchCount(3, 4, 4));
        score.WithSingletons.B3.F1.ShouldBe(0.75, Tolerance); // A B C of 4 and 4
        score.WithSingletons.Ceafe.F1.ShouldBe(2d / 3, Tolerance); // two chains of 3 and 3
    }

    [Fact]
    public void Documents_are_added_before_they_are_divided()
    {
        ChainMeasures score = CoreferenceScorer.Score([Document("AB", "AB"), Document("ABCD", "AB CD")]).WithSingletons;

        score.Muc.ShouldBe(new ChainCount(3, 4, 3, 3)); // 1 of 1 and 2 of 3; 1 of 1 and 2 of 2
        score.B3.ShouldBe(new ChainCount(4, 6, 6, 6)); // 2 + (4/4 + 4/4) of 6
    }

    [Fact]
    public void Kinds_are_counted_in_whole_chains_and_alone()
    {
        // Gold: A B with the pronouns x y; predicted: A B x, and y with the nominal 1.
        CoreferenceScore score = Score("ABxy", "ABx y1");

        KindScore names = score.Kinds[0];
        names.Kind.ShouldBe(MentionKind.Name);
        names.Mentions.ShouldBe(new MatchCount(2, 2, 2));
        names.InChains.ShouldBe(new ChainCount(1.5, 2, 2, 2)); // 3/4 each; 3/3 each
        names.Alone.Conll.ShouldBe(1, Tolerance);
        score.Kinds[1].Mentions.ShouldBe(new MatchCount(0, 1, 0));
        KindScore pronouns = score.Kinds[2];
        pronouns.InChains.ShouldBe(new ChainCount(1, 2, 1.5, 2)); // 3/4 + 1/4; 3/3 + 1/2
        pronouns.Alone.Muc.ShouldBe(new ChainCount(0, 1, 0, 0)); // x y; x and y are singletons
    }

    [Fact]
    public void Nothing_predicted_scores_nothing()
    {
        Score("AB", "").WithoutSingletons.Conll.ShouldBe(0);
        Score("", "").WithoutSingletons.Conll.ShouldBe(0);
    }

    private static CoreferenceScore Score(string gold, string predicted) => CoreferenceScorer.Score([Document(gold, predicted)]);

    private static ResolvedDocument Document(string gold, string predicted) => new(Chains(gold), Chains(predicted));

    private static ImmutableArray<ImmutableArray<ScoredMention>> Chains(string chains) =>
    [
        .. chains.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(chain => chain.Select(mention => new ScoredMention(mention, mention, KindOf(mention))).ToImmutableArray()),
    ];

    private static MentionKind KindOf(char mention) =>
        char.IsAsciiDigit(mention) ? MentionKind.Nominal : char.IsUpper(mention) ? MentionKind.Name : MentionKind.Pronoun;
}
