using Synoptic.Language.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Stories.Tests;

public sealed class RedlineTests
{
    private const string Lock = "The canal board will open the new lock at Brevik in June.";
    private const string Fees = "Skippers pay a fee of forty crowns for each passage.";
    private const string Storm = "A storm broke the old gate during the night of the fair.";
    private const string Ducks = "Children feed ducks beside the towpath on Sundays.";

    private static readonly Redliner Redliner = new();

    [Fact]
    public void The_same_text_twice_keeps_every_sentence_and_changes_nothing()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read([Lock, Fees, Storm], [Lock, Fees, Storm]);

        Redline redline = Redliner.Compare(before, after);

        redline.Entries.ShouldAllBe(entry => entry.Kind == EntryKind.Kept && entry.Old == entry.New && entry.Edits.IsEmpty);
        redline.IsSame.ShouldBeTrue();
        redline.Topics.ShouldBeEmpty();
        redline.Numbers.ShouldBeEmpty();
        redline.Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_that_is_left_out_is_dropped_where_it_stood_and_a_new_one_added() =>
        Kinds([Lock, Fees, Storm], [Lock, Ducks, Storm]).ShouldBe("kept 0-0, dropped 1-, added -1, kept 2-2");

    [Fact]
    public void A_sentence_in_another_place_is_moved() =>
        Kinds([Lock, Fees, Storm, Ducks], [Fees, Storm, Ducks, Lock]).ShouldBe("kept 1-0, kept 2-1, kept 3-2, moved 0-3");

    [Fact]
    public void A_passage_that_moves_as_a_whole_takes_its_reworded_sentence_with_it()
    {
        string other = Storm.Replace("broke the old gate", "tore away the gate", StringComparison.Ordinal);

        Kinds([Fees, Storm, Lock, Ducks, "Nobody was hurt."], [Lock, Ducks, "Nobody was hurt.", Fees, other])
            .ShouldBe("kept 2-0, kept 3-1, kept 4-2, moved 0-3, moved 1-4");
    }

    [Fact]
    public void A_changed_sentence_shows_the_words_that_differ()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read([Lock], [Lock.Replace("June", "August", StringComparison.Ordinal).Replace("the new lock", "the lock", StringComparison.Ordinal)]);

        RedlineEntry entry = Redliner.Compare(before, after).Entries.ShouldHaveSingleItem();

        entry.Kind.ShouldBe(EntryKind.Changed);
        entry.Edits.Select(edit => $"{edit.Old.Read(before.Text)}>{edit.New.Read(after.Text)}").ShouldBe(["new>", "June>August"]);
    }

    [Theory]
    [InlineData("The council’s “colour” plan was cancelled.", "The Council's \"color\" plan was canceled!")] // spelling, capitals, marks
    [InlineData("The board met in  Brevik today.", "The board met in Brevik today.")] // white space
    [InlineData("The board said that the lock would open.", "The board said the lock would open.")] // a function word
    [InlineData("The goverment paid for the repair.", "The government paid for the repair.")] // a misspelling
    [InlineData("A café by the lock was shut.", "A cafe by the lock was shut.")] // an accent
    public void Spelling_marks_capitals_white_space_and_one_function_word_are_trivial(string before, string after) =>
        Kinds([before], [after]).ShouldBe("trivial 0-0");

    [Theory]
    [InlineData("The board will open the lock.", "The board will not open the lock.")]
    [InlineData("The board will open the lock.", "The board may open the lock.")]
    [InlineData("The loan was two million crowns.", "The loan was two billion crowns.")]
    [InlineData("The repair cost $5 in all.", "The repair cost £5 in all.")]
    [InlineData("It was -5 degrees at the lock.", "It was 5 degrees at the lock.")]
    [InlineData("The lock will open in June.", "The lock will open in June?")]
    [InlineData("The fee rose by 5% in a year.", "The fee rose by 5 in a year.")]
    [InlineData("The gate was built by the firm of Brevik.", "A gate was built by a firm of Brevik.")] // two function words
    public void What_changes_the_meaning_is_never_trivial(string before, string after) =>
        Kinds([before], [after]).ShouldBe("changed 0-0");

    [Fact]
    public void Topics_numbers_and_names_that_differ_are_told()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read(
            ["The envoys of Norway and Sweden met in Oslo.", "They agreed on a toll of forty crowns for each barge.", "A joint survey of the salmon weirs will begin in May."],
            ["The envoys of Norway and Denmark met in Oslo.", "They agreed on a toll of sixty crowns for each barge.", "Night trains will stop at the quay."]);

        Redline redline = Redliner.Compare(before, after);

        redline.Topics.Where(topic => topic.Kind == TopicKind.Dropped).Select(topic => topic.Label.Read(before.Text)).ShouldContain("A joint survey of the salmon weirs");
        redline.Topics.Where(topic => topic.Kind == TopicKind.Added).Select(topic => topic.Label.Read(after.Text)).ShouldContain("Night trains");
        RedlineChange number = redline.Numbers.First();
        number.Kind.ShouldBe(ChangeKind.Changed);
        number.Old!.Value.Span.Read(before.Text).ShouldContain("forty crowns");
        number.New!.Value.Span.Read(after.Text).ShouldContain("sixty crowns");
        RedlineChange name = redline.Names.ShouldHaveSingleItem();
        name.Old!.Value.Span.Read(before.Text).ShouldBe("Sweden");
        name.New!.Value.Span.Read(after.Text).ShouldBe("Denmark");
    }

    [Fact]
    public void A_number_is_compared_across_sentences_that_tell_of_one_thing_in_other_words_and_the_topic_is_reworded()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read(
            ["The engineers of the province hold that the reservoir should be filled over no less than 24 months."],
            ["Under the deal the reservoir below the new dam will now be filled within 18 months, and not before spring."]);

        Redline redline = Redliner.Compare(before, after);

        RedlineTopic topic = redline.Topics.Single(topic => topic.Kind == TopicKind.Reworded);
        topic.Label.Read(before.Text).ShouldBe("the reservoir");
        RedlineChange number = redline.Numbers.First();
        number.Old!.Value.Span.Read(before.Text).ShouldContain("24 months");
        number.New!.Value.Span.Read(after.Text).ShouldContain("18 months");
    }

    [Fact]
    public void A_noun_that_lost_its_adjective_is_no_dropped_topic()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read(
            ["The ministers voiced grave concern at the arrest of the fishermen."], ["The ministers voiced concern at the arrest of the fishermen."]);

        Redliner.Compare(before, after).Topics.ShouldAllBe(topic => topic.Kind == TopicKind.Reworded);
    }

    [Fact]
    public void A_new_office_of_a_person_is_a_changed_name()
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read(["Foreign Minister Anna Brask chaired the meeting in Oslo."], ["Defence Minister Anna Brask chaired the meeting in Oslo."]);

        RedlineChange name = Redliner.Compare(before, after).Names.ShouldHaveSingleItem();

        name.Old!.Value.Span.Read(before.Text).ShouldBe("Foreign Minister Anna Brask");
        name.New!.Value.Span.Read(after.Text).ShouldBe("Defence Minister Anna Brask");
    }

    [Fact]
    public void Texts_are_paired_by_name_and_then_by_likeness()
    {
        AnnotatedDocument[] old = [Read("one.txt", [Lock, Fees]), Read("two.txt", [Storm, Ducks]), Read("gone.txt", ["Nobody came to the sale of the mill."])];
        AnnotatedDocument[] young = [Read("one.txt", [Ducks]), Read("renamed.txt", [Ducks, Storm]), Read("new.txt", ["The baker has a second oven."])];

        TextPairs.Find([.. old], [.. young]).Select(pair => $"{pair.Old?.Document.Path}-{pair.New?.Document.Path}")
            .ShouldBe(["one.txt-one.txt", "two.txt-renamed.txt", "gone.txt-", "-new.txt"]);
    }

    [Fact]
    public void Each_sentence_of_either_text_has_one_entry_and_the_redline_reads_both_ways()
    {
        Random random = new(7);
        string[] sentences = [Lock, Fees, Storm, Ducks, "Nobody was hurt.", Lock.Replace("June", "May", StringComparison.Ordinal)];
        for (int round = 0; round < 20; round++)
        {
            string[] old = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => sentences[random.Next(sentences.Length)])];
            string[] young = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => sentences[random.Next(sentences.Length)])];
            (AnnotatedDocument before, AnnotatedDocument after) = Read(old, young);

            Redline redline = Redliner.Compare(before, after);

            redline.Entries.Select(entry => entry.Old).OfType<int>().Order().ShouldBe(Enumerable.Range(0, old.Length));
            redline.Entries.Select(entry => entry.New).OfType<int>().ShouldBe(Enumerable.Range(0, young.Length));
            redline.Entries.Where(entry => entry.Old is not null && entry.New is not null).ShouldAllBe(entry => Rewrite(before, after, entry) == young[entry.New!.Value]);
        }
    }

    /// <summary>The old sentence with the edits made.</summary>
    private static string Rewrite(AnnotatedDocument before, AnnotatedDocument after, RedlineEntry entry)
    {
        TextSpan sentence = before.Parsed.Sentences[entry.Old!.Value].Span;
        string text = "";
        int position = sentence.Start;
        foreach (WordEdit edit in entry.Edits)
        {
            text += before.Text[position..edit.Old.Start] + edit.New.Read(after.Text);
            position = edit.Old.End;
        }

        return text + before.Text[position..sentence.End];
    }

    private static string Kinds(string[] old, string[] young)
    {
        (AnnotatedDocument before, AnnotatedDocument after) = Read(old, young);
        return string.Join(", ", Redliner.Compare(before, after).Entries.Select(entry => $"{entry.Kind.ToString().ToLowerInvariant()} {entry.Old}-{entry.New}"));
    }

    private static (AnnotatedDocument Before, AnnotatedDocument After) Read(string[] old, string[] young) => (Read("old", old), Read("new", young));

    private static AnnotatedDocument Read(string name, string[] sentences) => Comparing.Annotate(new Report(name, null, string.Join("\n\n", sentences)));
}
