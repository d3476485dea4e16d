using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Comparison;

/// <summary>One utterance in two reports: what is another wording, what is not, and whose it is.</summary>
public sealed class QuotationConflictTests
{
    [Theory]
    [InlineData("The harbour is not up for sale; the date is", "The harbour is not for sale, its calendar is")]
    [InlineData("I thanked her and I paid her, and I would take her on again tomorrow", "I thanked her and I paid her, and I wish her a quiet old age")]
    [InlineData("We did not come to Wenlow to win. We came to finish", "We have not come here to win, we have come to end it")]
    public void Two_renderings_of_one_sentence_differ_in_wording(string one, string other) =>
        Differences(Said("Hedda Marlow", one), Said("Hedda Marlow", other)).ShouldContain(difference => difference.Slot == Slot.Wording);

    [Theory]
    [InlineData("The council has asked for new girders since the spring", "The council had asked for new girders since the spring")]
    [InlineData("The council has asked for new girders since the spring of that year", "The council has asked for new girders ... of that year")]
    [InlineData("The council has asked for new girders", "The council has asked for new girders since the spring")]
    [InlineData("The bridge needs new girders before the winter", "The school needs new teachers after the holidays")]
    [InlineData("Senator Quill respects that but thinks that it should be built", "Sen. Quill respects that but thinks that it should be built")]
    public void An_auxiliary_a_shortening_or_another_sentence_does_not(string one, string other) =>
        Differences(Said("Hedda Marlow", one), Said("Hedda Marlow", other)).ShouldAllBe(difference => difference.Slot != Slot.Wording);

    [Fact]
    public void Who_is_meant_by_a_pronoun_after_one_name_alone_said_it() => Differences(
            "Hedda Marlow runs the ferry. “The river gives back what it takes,” she said.",
            "“The river gives back what it takes,” said Berit Quill, who mends nets.")
        .ShouldContain(difference => difference.Slot == Slot.Person);

    [Theory]
    [InlineData("The hardest steps are still ahead of us", "The most difficult steps are those that remain")]
    [InlineData("I signed every paper that was given to me", "I have signed every paper they handed me")]
    public void Another_rendering_is_known_though_a_pronoun_says_it(string one, string other) =>
        Differences(Said("Hedda Marlow", one), $"The mayor of Wenlow, Hedda Marlow, spoke on Monday. “{other},” she said.").ShouldContain(difference => difference.Slot == Slot.Wording);

    [Fact]
    public void Two_people_who_say_nearly_the_same_are_no_wording_and_no_mistake() => Differences(
            "“Yes, it is a land grab, a land grab on behalf of the farmers,” said Hedda Marlow.",
            "“It is a land grab for the old farmers,” said Berit Quill.")
        .ShouldBeEmpty();

    [Fact]
    public void A_particle_makes_no_two_speakers_one() => Differences(
            "“The river gives back what it takes,” said Nasser al-Ghafri, who runs the ferry.",
            "“The river gives back what it takes,” said Talal al-Mandhari, who mends nets.")
        .ShouldContain(difference => difference.Slot == Slot.Person);

    [Fact]
    public void Many_common_words_in_order_are_one_utterance() => Differences(
            "“It is only as good as the man who has it,” said Hedda Marlow, who runs the ferry.",
            "“It,” said Berit Quill, who mends nets, “is only as good as the man who has it.”")
        .ShouldContain(difference => difference.Slot == Slot.Person);

    [Fact]
    public void A_pronoun_after_two_names_shows_nobody() => Differences(
            "Hedda Marlow runs the ferry. Maria Lindqvist and Anna Berg sell the tickets. “The river gives back what it takes,” she said.",
            "“The river gives back what it takes,” said Berit Quill, who mends nets.")
        .ShouldAllBe(difference => difference.Slot != Slot.Person);

    private static string Said(string speaker, string words) => $"{speaker}, the mayor of Wenlow, spoke on Monday. “{words},” {speaker} said.";

    private static Difference[] Differences(params string[] texts) =>
        [.. Comparing.Texts(texts).Claims.Where(claim => claim.Kind == ClaimKind.Quotation).SelectMany(claim => claim.Differences)];
}
