using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.Tests.World;

/// <summary>Every number was counted by hand, from the guide of the specs.</summary>
public sealed class PassageScorerTests
{
    private const string Mill = "The old carter Janis Ozols, a brother of Mayor Berzins, owns the mill near Valka and the bakery. He will sell it.";

    [Fact]
    public void A_line_with_a_partner_is_right_and_one_without_is_missed()
    {
        WrittenPassage passage = new(Mill, "relation kin: from = Janis Ozols; to = Berzins", "relation controls: from = Janis Ozols; to = mill");

        passage.Printed("relation controls", "from = Janis Ozols", "to = mill").Score().Count.ShouldBe(new WorldCount(1, 1, 0));
    }

    [Theory]
    [InlineData("The old carter Janis Ozols", true)] // the head Ozols lies within
    [InlineData("Janis Ozols, a brother of Mayor Berzins", true)] // the comma ends the head
    [InlineData("Ozols", true)]
    [InlineData("Janis", false)] // the expected head is not within
    [InlineData("a brother of Mayor Berzins", false)]
    [InlineData("He", false)] // a pronoun stands elsewhere
    public void A_name_is_right_where_the_heads_lie_within_each_other(string predicted, bool isRight)
    {
        WrittenPassage passage = new(Mill, "relation controls: from = Janis Ozols; to = mill");

        passage.Printed("relation controls", $"from = {predicted}", "to = the mill near Valka").Score().Count.Right.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public void A_pronoun_is_right_through_its_entity()
    {
        WrittenPassage passage = new(Mill, "relation controls: from = Janis Ozols; to = mill");

        passage.Bearer("Ozols, Janis", "Janis Ozols", "He").Printed("relation controls", "from = He@Ozols, Janis", "to = mill")
            .Score().Count.ShouldBe(new WorldCount(1, 0, 0));
    }

    [Fact]
    public void A_numbered_occurrence_is_another_place()
    {
        WrittenPassage passage = new("The mill burns. The mill stands.", "metonym: text = mill#2; standsFor = miller");

        passage.Bearer("miller", "The mill").Printed("metonym", "text = The mill", "standsFor = The mill@miller")
            .Score().Count.ShouldBe(new WorldCount(0, 1, 1));
    }

    [Theory]
    [InlineData("the mill near Valka", true)] // mill and valka, of 3 and 3 words: 4/6
    [InlineData("the mill near Valka and the bakery. He will sell", true)] // 2 of 3 and 5: 4/8
    [InlineData("owns the mill near Valka and the bakery. He will sell", false)] // 2 of 3 and 6: 4/9
    [InlineData("the bakery", false)]
    public void A_phrase_is_right_from_half_of_the_content_words_on(string predicted, bool isRight)
    {
        WrittenPassage passage = new(Mill, "position: actor = Janis Ozols; issue = the mills of Valka that stand");

        passage.Printed("position", "actor = Janis Ozols", $"issue = {predicted}").Score().Count.Right.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public void A_phrase_that_is_a_pronoun_is_read_through_its_chain()
    {
        WrittenPassage passage = new(Mill, "position: actor = Janis Ozols; issue = mill");

        passage.Bearer("mill", "the mill", "it").Printed("position", "actor = Janis Ozols", "issue = it@mill").Score().Count.Right.ShouldBe(1);
    }

    [Theory]
    [InlineData("12", "12", true)]
    [InlineData("12", "12 m", true)] // no unit is asked for
    [InlineData("12 m", "12", false)]
    [InlineData("10..12", "10..12", true)]
    [InlineData("10..", "10..12", false)]
    [InlineData("..40", "..40", true)]
    [InlineData("40 %", "40 %", true)]
    public void A_number_is_right_where_its_ends_are(string expected, string predicted, bool isRight)
    {
        WrittenPassage passage = new("Twelve came.", $"quantity: value = {expected}");

        passage.Printed("quantity", $"value = {predicted}").Score().Count.Right.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public void Spread_slots_count_each_value_on_either_side()
    {
        WrittenPassage passage = new(Mill, "relation controls: from = Janis Ozols; to = mill; to = bakery; to = Valka");

        passage.Printed("relation controls", "from = Janis Ozols", "to = mill", "to = bakery", "to = Berzins")
            .Score().Count.ShouldBe(new WorldCount(2, 1, 1));
    }

    [Fact]
    public void Values_of_other_slots_want_different_values_and_bear_as_many_more()
    {
        const string record = "event CONSULT: trigger = met; party = Ann; party = Bo";
        const string text = "Ann met Bo and Cy and Dee and Eve.";

        new WrittenPassage(text, record).Printed("event CONSULT", "trigger = met", "actor = Ann", "recipient = Bo", "recipient = Cy", "factuality = asserted").Score().Count.Right.ShouldBe(1);
        new WrittenPassage(text, record).Printed("event CONSULT", "trigger = met", "actor = Ann", "recipient = Ann", "factuality = asserted").Score().Count.Right.ShouldBe(0);
        new WrittenPassage(text, record).Printed("event CONSULT", "trigger = met", "actor = Ann", "recipient = Bo", "recipient = Cy", "recipient = Dee", "recipient = Eve", "factuality = asserted").Score().Count.Right.ShouldBe(0);
    }

    [Fact]
    public void A_line_without_factuality_means_asserted_unless_it_is_a_not_or_a_may_line()
    {
        const string text = "Ann will meet Bo.";

        new WrittenPassage(text, "event CONSULT: trigger = meet").Printed("event CONSULT", "trigger = meet", "factuality = planned").Score().Count.ShouldBe(new WorldCount(0, 1, 1));
        new WrittenPassage(text, "not event CONSULT: trigger = meet").Printed("event CONSULT", "trigger = meet", "factuality = planned").Score().Count.ShouldBe(new WorldCount(0, 0, 1));
        new WrittenPassage(text, "event CONSULT: trigger = meet; factuality? = planned").Printed("event CONSULT", "trigger = meet", "factuality = possible").Score().Count.ShouldBe(new WorldCount(1, 0, 0));
    }

    [Fact]
    public void A_closed_class_blames_what_is_left_over_and_a_may_line_excuses_it()
    {
        string[] records = ["relation controls: from = Janis Ozols; to = mill", "may relation controls: from = Janis Ozols; to = bakery"];

        new WrittenPassage(Mill, records).Printed("relation controls", "from = Janis Ozols", "to = bakery").Score().Count.ShouldBe(new WorldCount(0, 1, 0));
        new WrittenPassage(Mill, records).Printed("relation controls", "from = Berzins", "to = mill").Score().Count.ShouldBe(new WorldCount(0, 1, 1));
        new WrittenPassage(Mill, records).Printed("relation hosts", "from = Berzins", "to = mill").Score().Count.ShouldBe(new WorldCount(0, 1, 0)); // another class
    }

    [Fact]
    public void An_open_class_blames_only_what_a_not_line_forbids()
    {
        string[] records = ["mention: text = He; entity = Ann", "not mention: text = Valka; entity = Ann"];

        new WrittenPassage(Mill, records).Bearer("Ann", "He").Printed("mention", "text = Berzins", "entity = He@Ann").Score().Count.ShouldBe(new WorldCount(0, 1, 0));
        new WrittenPassage(Mill, records).Bearer("Ann", "He").Printed("mention", "text = Valka", "entity = He@Ann").Score().Count.ShouldBe(new WorldCount(0, 1, 1));
    }

    [Fact]
    public void A_not_line_blames_what_a_may_line_allows_too_and_costs_nothing_when_nothing_is_printed()
    {
        string[] records = ["not relation controls: from = Janis Ozols", "may relation controls: to = bakery"];

        new WrittenPassage(Mill, records).Printed("relation controls", "from = Janis Ozols", "to = bakery").Score().Count.ShouldBe(new WorldCount(0, 0, 1));
        new WrittenPassage(Mill, records).Score().Count.ShouldBe(default);
    }

    [Fact]
    public void What_says_an_expected_line_again_is_not_counted()
    {
        WrittenPassage passage = new(Mill, "relation controls: from = Janis Ozols; to = mill", "not relation controls: from = Janis Ozols");

        passage.Printed("relation controls", "from = Janis Ozols", "to = mill").Printed("relation controls", "from = Ozols", "to = the mill near Valka")
            .Score().Count.ShouldBe(new WorldCount(1, 0, 0));
    }

    [Fact]
    public void Lines_and_predictions_are_paired_so_that_most_pairs_come_about()
    {
        // The first prediction fits both lines, the second only the first line.
        WrittenPassage passage = new(Mill, "relation controls: from = Janis Ozols|Berzins", "relation controls: from = Janis Ozols; to = mill");

        passage.Printed("relation controls", "from = Janis Ozols", "to = mill").Printed("relation controls", "from = Berzins", "to = mill")
            .Score().Count.ShouldBe(new WorldCount(2, 0, 0));
    }

    [Theory]
    [InlineData("told Ann > reported Bo + Cy", true)]
    [InlineData("said Ann > reported Cy + Bo", true)] // alternatives; parties in any order
    [InlineData("said Ann", false)] // a step is missing
    [InlineData("said Ann > reported Bo", false)] // a party is missing
    [InlineData("said Ann > cited Bo + Cy", false)] // another kind
    public void A_chain_is_right_with_as_many_steps_of_the_same_kind_and_parties(string predicted, bool isRight)
    {
        WrittenPassage passage = new("Rain, Ann told Bo and Cy.", "statement: content = Rain; chain = told|said Ann > reported Bo + Cy");

        passage.Printed("statement", "content = Rain", $"chain = {predicted}").Score().Count.Right.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public void A_party_that_no_word_names_is_a_dash()
    {
        WrittenPassage passage = new("It is said that it rains.", "statement: content = it rains; chain = said -");

        passage.Printed("statement", "content = it rains", "chain = said").Score().Count.Right.ShouldBe(1);
    }

    [Fact]
    public void Order_and_alliance_may_be_read_either_way_round()
    {
        new WrittenPassage("Talks, then a parade.", "order: event = Talks; relation = before; to = parade")
            .Printed("order", "event = parade", "relation = after", "to = Talks").Score().Count.Right.ShouldBe(1);
        new WrittenPassage("Ann and Bo.", "relation ally-of: from = Ann; to = Bo").Printed("relation ally-of", "from = Bo", "to = Ann").Score().Count.Right.ShouldBe(1);
        new WrittenPassage("Ann and Bo.", "relation hosts: from = Ann; to = Bo").Printed("relation hosts", "from = Bo", "to = Ann").Score().Count.Right.ShouldBe(0);
    }

    [Fact]
    public void What_is_gone_has_no_new_form()
    {
        WrittenPassage passage = new(Mill, "shift: issue = mill; to = gone; kind = computed");

        passage.Printed("shift", "issue = mill", "kind = computed").Score().Count.ShouldBe(new WorldCount(1, 0, 0));
    }
}
