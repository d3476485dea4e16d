using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Stories;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

public sealed class BriefWriterTests
{
    private static readonly LanguagePipeline Language = new();

    private static readonly Brief Ferry = new BriefWriter(BriefOptions.All).Write(
        FerryStory.Update(), [new StageFailure("broken.html", "extract", "The page holds no text; give its article.")]);

    [Fact]
    public void A_report_is_told_with_what_is_known_of_it_and_what_is_not() => Lines(BriefSections.Reports).ShouldBe(
    [
        "1  Coastline Wire, 2024-06-12: \"Ferry sinks off Port Amel\"",
        "2  Amel Herald, date unknown, by Ida Moss, title unknown",
        "3  stray.txt, source unknown, date unknown, title unknown",
    ]);

    [Fact]
    public void What_happened_is_told_in_the_words_of_a_report_with_reports_sources_and_agreement() => Lines(BriefSections.Events).ShouldBe(
        ["A ferry sank off Port Amel on 12 June 2024. (3 reports, at least 2 sources; compatible)"]);

    [Fact]
    public void A_conflict_names_its_slot_and_who_gives_each_value() => Lines(BriefSections.Conflicts).ShouldBe(
        ["on a number: \"At least 12\" (report 1) against \"Fourteen\" (report 2): At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; conflicting)"]);

    [Fact]
    public void A_number_that_reports_share_is_told_with_what_is_counted() => Lines(BriefSections.Numbers).ShouldBe(
        ["\"140 people\" (reports 1 and 2): The vessel carried 140 people. (2 reports, perhaps 1 source; agree; not in report 3)"]);

    [Fact]
    public void A_quotation_of_several_reports_is_one_line_and_an_unknown_speaker_is_said_to_be() => Lines(BriefSections.Quotes).ShouldBe(
    [
        "Lena Okoro (Harbour Master): \"We heard one loud bang before she rolled over\" (2 reports, 1 source; agree; not in report 3)",
        "speaker not shown: \"Nobody told us anything.\" (1 report)",
    ]);

    [Fact]
    public void Reports_are_counted_as_at_least_so_many_where_another_may_tell_the_same_in_other_words()
    {
        StoryUpdate update = FerryStory.Update();
        Brief doubtful = new BriefWriter(BriefOptions.All).Write(update with { Coverage = [.. update.Coverage.Where(coverage => coverage.State is not CoverageState.Silent)] }, []);
        Lines(doubtful, BriefSections.Quotes)[0].ShouldEndWith("(at least 2 reports, 1 source; agree)");
        new BriefAudit().Check(doubtful).Failures.ShouldBeEmpty();
        BriefLine line = doubtful.Lines.First(line => line.Section == BriefSections.Quotes);
        new BriefAudit().Check(doubtful with { Coverage = Ferry.Coverage }).Failures.ShouldNotBeEmpty($"the coverage settles every report, and yet the line says: {line.Text}");
    }

    [Fact]
    public void A_report_leaves_nothing_out_that_came_after_it()
    {
        (string, DateOnly)[] reports =
        [
            ("The council of Brinkwater closed the old bridge to lorries. The market of Brinkwater was quiet.", new DateOnly(1998, 6, 3)),
            ("The council of Brinkwater closed the old bridge to lorries. Twelve drivers from the quarry blocked the harbour road of Brinkwater with gravel.", new DateOnly(1998, 6, 4)),
            ("The council of Brinkwater closed the old bridge to lorries. Twelve drivers from the quarry blocked the harbour road of Brinkwater with gravel.", new DateOnly(1998, 6, 4)),
        ];
        Silences(reports).ShouldNotContain(line => line.Contains("blocked the harbour road", StringComparison.Ordinal));
        Silences([(reports[0].Item1, new DateOnly(1998, 6, 5)), reports[1], reports[2]]).ShouldContain(line => line.Contains("blocked the harbour road", StringComparison.Ordinal));

        static string[] Silences((string Text, DateOnly Day)[] reports) => Lines(
            new BriefWriter(BriefOptions.All).Write(
                new StoryPipeline().Update([.. reports.Select((report, index) => Language.Annotate(new ReportBuilder($"report-{index}.txt", report.Text) { Day = report.Day }.Build().Document))]), []),
            BriefSections.Silences);
    }

    [Fact]
    public void A_shift_is_told_in_the_sentence_that_says_so() => Lines(BriefSections.Shifts).ShouldBe(
        ["Okoro no longer expects survivors. (1 report)"]);

    [Fact]
    public void What_only_one_report_says_is_told_without_what_it_shares() => Lines(BriefSections.SingleSource).ShouldBe(
        ["The owner, Amel Lines, bought the ship in 1998. (1 report)"]);

    [Fact]
    public void A_silence_names_the_reports_searched_and_those_that_speak() => Lines(BriefSections.Silences).ShouldBe(
    [
        "not in report 3: At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; conflicting)",
        "not in report 3: The vessel carried 140 people. (2 reports, perhaps 1 source; agree)",
        "not in report 3: \"We heard one loud bang before she rolled over,\" said Harbour Master Lena Okoro. (2 reports, 1 source; agree)",
    ]);

    [Fact]
    public void A_name_is_told_with_its_type_its_forms_and_its_counts() => Lines(BriefSections.Names).ShouldBe(
    [
        "Port Amel, location; 3 reports, 3 mentions",
        "Lena Okoro, person; also \"Okoro\"; 2 reports, 3 mentions",
        "Amel Lines, organization; 1 report, 1 mention",
    ]);

    [Fact]
    public void What_reports_share_is_told_with_what_shows_it() => Lines(BriefSections.Sharing).ShouldBe(
    [
        "reports 1 and 3 come from the same outlet or family: Coastline Wire",
        "reports 1 and 2 carry the same passage: \"A ferry sank off Port Amel on 12 June 2024.\"",
        "reports 1 and 2 carry the same quotation, said by Lena Okoro: \"We heard one loud bang before she rolled over\"",
    ]);

    private static string[] Lines(string section) => Lines(Ferry, section);

    [Fact]
    public void A_pronoun_after_two_names_makes_no_conflict()
    {
        Brief brief = Read(
            """
            Orchard keepers met in Sweden on Monday.

            "The blossom came three weeks too early this spring," said Maria Ahlberg.
            """,
            """
            The orchard keepers of Sweden met on Monday.

            Peter Nyman spoke after Karl Ost. "The blossom came three weeks too early this spring," he said.
            """);

        Lines(brief, BriefSections.Conflicts).ShouldBeEmpty();
    }

    [Fact]
    public void A_quotation_given_to_two_people_is_a_line_for_each_and_a_conflict_that_names_them()
    {
        Brief brief = Read(
            """
            Orchard keepers met in Sweden on Monday.

            "The blossom came three weeks too early this spring," said Maria Ahlberg.
            """,
            """
            The orchard keepers of Sweden met on Monday.

            "The blossom came three weeks too early this spring," said Peter Nyman.
            """);

        Lines(brief, BriefSections.Quotes).ShouldBe(
        [
            "Maria Ahlberg: \"The blossom came three weeks too early this spring\" (1 report)",
            "Peter Nyman: \"The blossom came three weeks too early this spring\" (1 report)",
        ]);
        Lines(brief, BriefSections.Conflicts).ShouldHaveSingleItem().ShouldStartWith(
            "on who it was: Maria Ahlberg (report 1) against Peter Nyman (report 2): ");
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }

    private static Brief Read(params string[] texts)
    {
        LanguagePipeline language = new();
        StoryUpdate update = new StoryPipeline().Update(
            [.. texts.Select((text, index) => language.Annotate(new ReportBuilder($"report-{index}.txt", text).Build().Document))]);
        return new BriefWriter(BriefOptions.All).Write(update, []);
    }

    private static string[] Lines(Brief brief, string section) =>
        [.. brief.Lines.Where(line => line.Section == section).Select(line => line.Text)];
}
