using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Tests.Senses;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Table = new(
    [
        ["free", "verb", "release, let go, liberate", "jail, detain"],
        ["release", "verb", "free, let go, issue, publish", ""],
        ["jail", "verb", "imprison, lock up"],
        ["ship", "verb", "import, send", ""],
        ["import", "verb", "buy", "ship, export"],
    ],
    [
        ["set at liberty", "verb", "free, release, give freedom", "jail"],
    ]);

    [Fact]
    public void A_phrase_stands_for_words_and_for_phrases_and_leaves_the_words_as_they_are()
    {
        ThesaurusEntry phrase = Table.Find("set at liberty")!;
        phrase.IsSameAs(Table.Find("free")!).ShouldBeTrue();
        Table.Find("free")!.IsSameAs(phrase).ShouldBeTrue();
        Table.Find("give freedom")!.IsSameAs(phrase).ShouldBeTrue();
        Table.Find("jail")!.IsOppositeOf(phrase).ShouldBeTrue();
        Table.Find("free")!.Same.Length.ShouldBe(3);
    }

    [Fact]
    public void A_relation_holds_in_both_directions()
    {
        Table.Find("liberate")!.IsSameAs(Table.Find("free")!).ShouldBeTrue();
        Table.Find("detain")!.IsOppositeOf(Table.Find("free")!).ShouldBeTrue();
        Table.Find("imprison")!.IsSameAs(Table.Find("free")!).ShouldBeFalse();
    }

    [Fact]
    public void A_verb_with_its_particle_is_one_word_and_the_forms_of_a_word_are_one()
    {
        Table.Find("let go")!.IsSameAs(Table.Find("release")!).ShouldBeTrue();
        Table.Find("jailed")!.IsSameAs(Table.Find("imprison")!).ShouldBeTrue();
        Table.Find("let").ShouldBeNull();
    }

    [Fact]
    public void Words_overlap_by_what_may_stand_for_both()
    {
        ThesaurusEntry free = Table.Find("free")!;
        ThesaurusEntry release = Table.Find("release")!;

        // Both may stand for each other, and "let go" for both: 3 of 4 words and 3 of 5.
        free.OverlapWith(release).ShouldBe(3 / Math.Sqrt(4 * 5), 1e-9);
        free.NearnessTo(free).ShouldBe(1);
        free.NearnessTo(Table.Find("jail")!).ShouldBe(0);
    }

    [Fact]
    public void What_is_listed_both_ways_is_the_contrary()
    {
        Table.Find("ship")!.IsOppositeOf(Table.Find("import")!).ShouldBeTrue();
        Table.Find("ship")!.IsSameAs(Table.Find("import")!).ShouldBeFalse();
    }
}
