using Synoptic.Stories.Data;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Tests.Senses;

public sealed class SenseTests
{
    private static readonly SenseReader Reader = new(SenseTable.Shipped, Thesaurus.Shipped, TermWeights.Shipped);

    [Theory]
    [InlineData("earthquake", "NOUN", "quake", "NOUN")]
    [InlineData("kill", "VERB", "murder", "VERB")]
    [InlineData("bombard", "VERB", "bombardment", "NOUN")]
    [InlineData("die", "VERB", "pass_away", "VERB")]
    [InlineData("win", "VERB", "victory", "NOUN")]
    public void Words_for_one_thing_are_near(string one, string upos, string other, string otherUpos) =>
        SenseSimilarity.Compare(Reader.Find([one], upos), Reader.Find([other], otherUpos))!.Value.Nearness.ShouldBeGreaterThan(0.5f);

    [Theory]
    [InlineData("kill", "VERB", "arrest", "VERB")]
    [InlineData("say", "VERB", "earthquake", "NOUN")]
    [InlineData("vote", "NOUN", "bombardment", "NOUN")]
    public void Words_for_other_things_are_not(string one, string upos, string other, string otherUpos) =>
        SenseSimilarity.Compare(Reader.Find([one], upos), Reader.Find([other], otherUpos))!.Value.Nearness.ShouldBeLessThan(0.3f);

    [Theory]
    [InlineData("part", "VERB", "snap", "VERB")]
    [InlineData("scrap", "VERB", "call_off", "VERB")]
    [InlineData("abdicate", "VERB", "resignation", "NOUN")]
    public void Words_that_news_uses_for_one_thing_are_nearer_than_others(string one, string upos, string other, string otherUpos)
    {
        (WordSenses mine, WordSenses its) = (Reader.Find([one], upos), Reader.Find([other], otherUpos));

        SenseSimilarity.Nearness(mine, its).ShouldBeGreaterThan(0.25);
        SenseSimilarity.Nearness(its, mine).ShouldBe(SenseSimilarity.Nearness(mine, its));
        SenseSimilarity.AreOpposite(mine, its).ShouldBeFalse();
    }

    [Theory]
    [InlineData("rise", "fall")]
    [InlineData("accept", "reject")]
    [InlineData("open", "close")]
    public void Words_that_tell_the_contrary_are_never_near(string one, string other)
    {
        (WordSenses mine, WordSenses its) = (Reader.Find([one], "VERB"), Reader.Find([other], "VERB"));

        SenseSimilarity.AreOpposite(mine, its).ShouldBeTrue();
        SenseSimilarity.Nearness(mine, its).ShouldBe(0);
    }

    [Fact]
    public void A_phrase_goes_before_its_head_and_an_unknown_word_has_no_senses()
    {
        Reader.Find(["pass_away", "pass"], "VERB").ShouldBeSameAs(Reader.Find(["pass_away"], "VERB"));
        Reader.Find(["xyzzq"], "NOUN").IsKnown.ShouldBeFalse();
        SenseSimilarity.Compare(Reader.Find(["xyzzq"], "NOUN"), Reader.Find(["kill"], "VERB")).ShouldBeNull();
    }

    [Fact]
    public void A_table_reads_what_was_written()
    {
        byte[] file = SenseTableWriter.Write(
            [new Synset(2.5f, [], ["act", "war"]), new Synset(7, [0], ["shell"])],
            [KeyValuePair.Create<string, System.Collections.Immutable.ImmutableArray<WeightedSynset>>("n:shell", [new(1, 1)]), KeyValuePair.Create<string, System.Collections.Immutable.ImmutableArray<WeightedSynset>>("v:shell", [new(1, 1), new(0, 0.2f)])]);

        SenseTable table = SenseTable.Read(file);

        table.Find('v', "shell").ShouldBe([new WeightedSynset(1, 1), new WeightedSynset(0, 0.2f)]);
        table.Find('n', "shells").ShouldBeEmpty();
        (table.InformationOf(1), table.KindsOf(1).Single(), table.StemsOf(0)[1]).ShouldBe((7f, 0, "war"));
        Should.Throw<InvalidDataException>(() => SenseTable.Read([1, 2, 3]));
    }
}
