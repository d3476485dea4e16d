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
}
