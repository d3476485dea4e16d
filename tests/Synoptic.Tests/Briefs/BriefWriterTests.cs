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
    public void A_shared_passage_is_told_with_its_reports_support_and_origins() => Lines(BriefSections.Shared).ShouldBe(
        ["A ferry sank off Port Amel on 12 June 2024. (reports 1, 2 and 3; corroborated, 2–3 origins)"]);

    [Fact]
    public void A_conflict_names_its_slot_and_who_gives_each_value() => Lines(BriefSections.Conflicts).ShouldBe(
        ["number conflict: \"At least 12\" (report 1) against \"Fourteen\" (report 2), in: At least 12 passengers died, the coast guard said."]);

    [Fact]
    public void A_number_that_reports_share_is_told_with_what_is_counted() => Lines(BriefSections.Numbers).ShouldBe(
        ["agree (repeated, 1–2 origins): \"140 people\" (reports 1 and 2), in: The vessel carried 140 people."]);

    [Fact]
    public void A_quotation_of_several_reports_is_one_line_and_an_unknown_speaker_is_said_to_be() => Lines(BriefSections.Quotes).ShouldBe(
    [
        "Lena Okoro (Harbour Master): \"We heard one loud bang before she rolled over,\" (reports 1 and 2)",
        "speaker not shown: \"Nobody told us anything.\" (report 3)",
    ]);

    [Fact]
    public void A_shift_is_told_with_its_cue() => Lines(BriefSections.Shifts).ShouldBe(
        ["\"no longer\": Okoro no longer expects survivors. (report 1)"]);

    [Fact]
    public void What_only_one_report_says_is_told_without_what_it_shares() => Lines(BriefSections.SingleSource).ShouldBe(
        ["only report 2: The owner, Amel Lines, bought the ship in 1998."]);

    [Fact]
    public void A_silence_names_the_reports_searched_and_those_that_speak() => Lines(BriefSections.Silences).ShouldBe(
    [
        "report 3 does not mention what reports 1 and 2 differ on: At least 12 passengers died, the coast guard said.",
        "report 3 does not mention what reports 1 and 2 say: The vessel carried 140 people.",
        "report 3 does not mention what reports 1 and 2 say: \"We heard one loud bang before she rolled over,\" said Harbour Master Lena Okoro.",
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
        "reports 1 and 2 share 1 passage: \"A ferry sank off Port Amel on 12 June 2024.\"",
        "reports 1 and 3 are of the same family of outlets: Coastline Wire",
        "reports 1 and 2 share 1 quotation, said by Lena Okoro: \"We heard one loud bang before she rolled over,\"",
    ]);

    private static string[] Lines(string section) => Lines(Ferry, section);

    [Fact]
    public void A_pronoun_followed_back_to_another_name_makes_no_conflict()
    {
        Brief brief = Read(
            """
            Orchard keepers met in Sweden on Monday.

            "The blossom came three weeks too early this spring," said Maria Ahlberg.
            """,
            """
            The orchard keepers of Sweden met on Monday.

            Peter Nyman spoke first. "The blossom came three weeks too early this spring," he said.
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
            "Maria Ahlberg: \"The blossom came three weeks too early this spring,\" (report 1)",
            "Peter Nyman: \"The blossom came three weeks too early this spring,\" (report 2)",
        ]);
        Lines(brief, BriefSections.Conflicts).ShouldHaveSingleItem().ShouldStartWith(
            "person conflict: Maria Ahlberg (report 1) against Peter Nyman (report 2), in: ");
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
