using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class ShiftTests
{
    private const string First = "The league wants a railway bridge, a tax on beer and a school in every village.";

    [Fact]
    public void What_a_source_says_no_more_in_its_next_text_is_gone()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", "1931-03-01", First, "League programme"),
            new Report("b", "1935-03-01", "The league wants a railway bridge and a school in every village.", "League programme"));

        Shift shift = update.Shifts.ShouldHaveSingleItem();
        shift.Kind.ShouldBe(ShiftKind.Computed);
        update.Read(shift.Issue!.Value).ShouldBe("a tax on beer");
        shift.To.ShouldBeNull();
    }

    [Theory]
    [InlineData("League programme", "The league still wants a school in each village, a railway bridge, and beer taxed.")] // other words
    [InlineData("League programme", "Hail broke the windows of the town hall in Celje on Friday.")] // another matter
    [InlineData("Another programme", "The league wants a railway bridge and a school in every village.")] // another source
    public void Other_words_matters_and_sources_drop_nothing(string source, string text)
    {
        Comparing.Reports(new Report("a", "1931-03-01", First, "League programme"), new Report("b", "1935-03-01", text, source))
            .Shifts.ShouldBeEmpty();
    }

    private const string Appeal = "We call on both sides to open the roads, to free the porters and to spare the wells.";

    [Theory]
    [InlineData(Appeal, "We call on both sides to open the roads and to spare the wells.", "to free the porters")]
    [InlineData(Appeal, "We call on both sides to open the roads and to free the porters.", "to spare the wells")]
    [InlineData("The envoys spoke at length about salt, barley and copper for the mint.", "The envoys spoke at length about salt and barley for the mint.", "copper")]
    [InlineData("The envoys spoke at length about salt, barley and copper for the mint.", "The envoys spoke at length about barley and copper for the mint.", "salt")]
    [InlineData("The envoys spoke of the salt, the barley and the copper for the mint.", "The envoys spoke of the barley and the copper for the mint.", "the salt")]
    public void An_item_that_the_next_text_leaves_out_of_a_list_is_gone_and_one_that_it_adds_is_new(string whole, string part, string item)
    {
        StoryUpdate less = Comparing.Reports(new Report("a", "1931-03-01", whole, "Appeal"), new Report("b", "1931-04-01", part, "Appeal"));
        Shift gone = less.Shifts.ShouldHaveSingleItem();
        less.Read(gone.Issue!.Value).ShouldBe(item);
        gone.To.ShouldBeNull();

        StoryUpdate more = Comparing.Reports(new Report("a", "1931-03-01", part, "Appeal"), new Report("b", "1931-04-01", whole, "Appeal"));
        Shift added = more.Shifts.ShouldHaveSingleItem();
        more.Read(added.To!.Value).ShouldBe(item);
        added.From.ShouldBeNull();
    }

    [Fact]
    public void A_report_is_silent_on_the_item_that_its_list_leaves_out()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", "1931-03-01", Appeal, "Appeal"),
            new Report("b", "1931-04-01", "We call on both sides to open the roads and to spare the wells.", "Another appeal"));

        update.Shifts.ShouldBeEmpty();
        int claim = update.Claims.Index().Single(entry => update.Read(entry.Item.Text) == "to free the porters").Index;
        update.Coverage.Where(coverage => coverage.Claim == claim).ShouldBe([new Coverage(claim, 0, CoverageState.Says), new Coverage(claim, 1, CoverageState.Silent)]);
    }

    [Theory]
    [InlineData("The king, who was ill, met the envoys of Siam and Laos.", "The king met the envoys of Siam and Laos.")] // no list
    [InlineData("The envoys of Siam and Laos met the king, a courtier said.", "The envoys of Siam and Laos met the king.")] // who says so
    [InlineData("The envoys met the old king and the queen of Siam.", "The envoys met the king and the queen of Siam.")] // a word less
    public void What_is_no_item_of_a_list_is_not_left_out_of_one(string whole, string part)
    {
        Comparing.Reports(new Report("a", "1931-03-01", whole, "Court news"), new Report("b", "1931-04-01", part, "Court news")).Shifts.ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_that_only_announces_a_turn_is_no_shift_beside_it()
    {
        StoryUpdate update = Comparing.Texts("There has been a U-turn. The council, which once fought the road, is now in favour of it.");

        update.Read(update.Shifts.ShouldHaveSingleItem().From!.Value).ShouldBe("fought the road");
    }

    [Fact]
    public void A_reported_change_names_whose_and_from_what_to_what()
    {
        Shift shift = Comparing.Texts("Portugal cut its pledge from twelve boats to five.").Shifts.ShouldHaveSingleItem();

        shift.Kind.ShouldBe(ShiftKind.Reported);
        StoryUpdate update = Comparing.Texts("Portugal cut its pledge from twelve boats to five.");
        update.Read(shift.Actor!.Value).ShouldBe("Portugal");
        update.Read(shift.From!.Value).ShouldStartWith("twelve boats");
        update.Read(shift.To!.Value).ShouldStartWith("five");
    }

    [Theory]
    [InlineData("The guild demands a toll of two crowns on salt.", "The guild demands a toll of four crowns on salt.", "The guild", "a toll of two crowns on salt")]
    [InlineData("The harbour office hopes to open the lock in 1911.", "The harbour office hopes to open the lock in 1914.", "The harbour office", "the lock")]
    public void Other_words_in_the_next_text_are_a_shift_of_whom_the_sentence_tells_and_of_what(string before, string after, string actor, string issue)
    {
        StoryUpdate update = Comparing.Reports(new Report("a", "1931-03-01", before, "Circular"), new Report("b", "1932-03-01", after, "Circular"));

        Shift shift = update.Shifts.ShouldHaveSingleItem();
        update.Read(shift.Actor!.Value).ShouldBe(actor);
        update.Read(shift.Issue!.Value).ShouldBe(issue);
    }

    [Theory]
    [InlineData("The ministry, which had blamed a cracked valve at Ostrava, now says that the pipe was the chief cause.", "which had blamed a cracked valve at Ostrava")]
    [InlineData("Norland, which until the ceasefire had insisted that it was holding smugglers, has called the crew sailors since June.", "which until the ceasefire had insisted that it was holding smugglers")]
    [InlineData("Bern, which as late as January advised three inspections, now recommends a single one.", "which as late as January advised three inspections")]
    [InlineData("The letter of 4 April 1931 called the talks sincere; that of 20 May 1931 calls them useful.", "The letter of 4 April 1931 called the talks sincere")]
    [InlineData("On 3 June 1931 the league was “at the captain's side”; now it speaks only of “waiting for the facts”.", "On 3 June 1931 the league was “at the captain's side”")]
    public void What_was_held_then_and_is_held_otherwise_now_is_a_shift(string text, string from)
    {
        StoryUpdate update = Comparing.Texts(text);

        Shift shift = update.Shifts.ShouldHaveSingleItem();
        shift.Kind.ShouldBe(ShiftKind.Reported);
        update.Read(shift.From!.Value).ShouldBe(from);
    }

    [Theory]
    [InlineData("Until Easter, Mayor Varga held that the tax was harmless.")]
    [InlineData("The mayor has climbed down.")]
    public void What_somebody_held_and_holds_no_longer_is_a_shift(string text) => Comparing.Texts(text).Shifts.ShouldHaveSingleItem().Kind.ShouldBe(ShiftKind.Reported);

    [Fact]
    public void What_is_said_for_the_first_time_is_new()
    {
        Shift shift = Comparing.Texts("President Alder said for the first time that he supports the canal.").Shifts.ShouldHaveSingleItem();

        shift.From.ShouldBeNull();
        shift.To.ShouldNotBeNull();
    }

    private const string Readout = """
        The Minister of Fisheries received the envoys of Norland for the third round of talks on the herring banks.

        The two sides agreed on the following:

        - A joint patrol will guard the spawning grounds.
        - The fishermen of the outer islands will be compensated for lost nets.
        - The fourth round will be held in Bergholm on 9 May 1998.

        "The sea has no fences," the Minister said.
        """;

    private const string NextReadout = """
        The Minister of Fisheries led the delegation at the fourth round of talks with Norland on the herring banks.

        On her arrival the Minister was met by a guard of honour and by the children of the harbour school, who sang.

        The two sides noted that the fishermen of the outer islands will be compensated for lost nets by the spring, out of a budget that the parliament of Norland voted in March.

        A new chart of the currents, drawn by the survey ship Astrid, was laid before both delegations and praised.

        The fifth round will be held in Norland in October 1998.
        """;

    [Fact]
    public void What_a_body_undertook_and_its_next_readout_does_not_name_is_gone()
    {
        StoryUpdate update = Comparing.Reports(
            new Report("a", "1997-05-02", Readout, "Ministry of Fisheries"),
            new Report("b", "1998-05-09", NextReadout, "Ministry of Fisheries"));

        Shift shift = update.Shifts.Where(shift => shift.Kind is ShiftKind.Computed).ShouldHaveSingleItem();
        update.Read(shift.Evidence[0]).ShouldContain("joint patrol");
    }

    [Fact]
    public void An_outlet_drops_nothing_by_writing_of_something_else() =>
        Comparing.Reports(
            new Report("a", "1997-05-02", Readout, "The Bergholm Times"),
            new Report("b", "1998-05-09", NextReadout, "The Bergholm Times"))
            .Shifts.ShouldAllBe(shift => shift.Kind != ShiftKind.Computed);

    [Theory]
    [InlineData("A year ago the town had one school; now it has three.")] // nobody's position
    [InlineData("Both ministers put their names to 12 articles.")]
    [InlineData("The envoy spoke of a clause that appears nowhere in the text.")] // it was never there
    [InlineData("The almanac makes no mention of the tides.")] // nor was this
    [InlineData("The ferry sailed for the first time on Monday.")] // a deed
    [InlineData("The two wells can no longer be told apart.")] // a state of the world
    [InlineData("Both ministers put their initials to the agreement.")]
    [InlineData("The council recalled the captain's warning.")] // to mind
    [InlineData("The mayor, who spoke on Friday, is now in Bremen, where the senate says that the lock is shut.")] // another speaker
    [InlineData("The council said on Monday that the lock was shut; on Tuesday it said that the bridge was closed.")] // no less than before, and no other name
    public void What_nobody_held_is_none(string text) => Comparing.Texts(text).Shifts.ShouldBeEmpty();
}
