using System.Collections.Immutable;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>The lines that the ferry story does not call for.</summary>
public sealed class BriefTemplatesInUseTests
{
    private static readonly StoryUpdate Ferry = FerryStory.Update();

    [Theory]
    [InlineData(DifferenceKind.Conflict, "on a number: \"At least 12\" (report 1) against \"Fourteen\" (report 2): At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; conflicting)")]
    [InlineData(DifferenceKind.Update, "on a number: \"At least 12\" (report 1), later \"Fourteen\" (report 2): At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; compatible)")]
    [InlineData(DifferenceKind.Scope, "on a number: \"At least 12\" (report 1) beside \"Fourteen\" (report 2): At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; compatible)")]
    public void Conflicts_updates_and_differences_of_scope_are_told_apart(DifferenceKind kind, string line)
    {
        Claim claim = Ferry.Claims[1];
        Claim changed = claim with
        {
            Differences = [claim.Differences[0] with { Kind = kind }],
            Agreement = kind == DifferenceKind.Conflict ? Agreement.Conflicting : Agreement.Compatible,
        };
        Write(Ferry with { Claims = Ferry.Claims.SetItem(1, changed) }, BriefSections.Conflicts).ShouldBe([line]);
    }

    [Fact]
    public void Numbers_of_different_precision_stand_side_by_side()
    {
        Claim claim = Ferry.Claims[1] with { Differences = [], Agreement = Agreement.Compatible };
        Write(Ferry with { Claims = Ferry.Claims.SetItem(1, claim) }, BriefSections.Numbers).ShouldContain(
            "\"At least 12 passengers\" (report 1), \"Fourteen passengers\" (report 2): At least 12 passengers died, the coast guard said. (2 reports, perhaps 1 source; compatible; not in report 3)");
    }

    [Fact]
    public void A_story_is_told_with_its_reports_and_a_title_where_it_has_one() =>
        Write(Ferry with { Stories = [Ferry.Stories[0] with { Documents = [0, 1] }, new Story("6000000000000002", null, [2], [])] }, BriefSections.Stories)
            .ShouldBe(["reports 1 and 2 tell of: A ferry sank off Port Amel on 12 June 2024."]);

    [Fact]
    public void Of_a_quote_in_parts_the_longest_is_told()
    {
        ReportBuilder report = new ReportBuilder("a.txt", "\"We stay,\" said Ana Brun, \"as long as needed.\"").Person("Ana Brun");
        Statement statement = new([report.At("We stay,"), report.At("as long as needed.")], null, null, StatementKind.Direct, []);
        Write(Alone(report.Add(statement).Build()), BriefSections.Quotes).ShouldBe(
            ["speaker not shown: \"as long as needed.\" (1 report)"]);
    }

    [Fact]
    public void A_speaker_who_is_no_entity_is_told_in_the_words_of_the_report()
    {
        ReportBuilder report = new ReportBuilder("a.txt", "\"We stay,\" she said.").Person("she").Quote("We stay,", 0);
        Write(Alone(report.Build()), BriefSections.Quotes).ShouldBe(["she: \"We stay\" (1 report)"]);
    }

    [Fact]
    public void Reports_of_one_agency_article_or_family_are_told_with_what_is_known_of_it()
    {
        StoryUpdate update = Ferry with { Sharing = [new Sharing(0, 1, SharingKind.Agency, []), new Sharing(0, 2, SharingKind.Version, []), new Sharing(1, 2, SharingKind.Family, [])] };
        Write(update, BriefSections.Sharing).ShouldBe(
        [
            "reports 1 and 3 are versions of the same article: Coastline Wire",
            "reports 1 and 2 credit the same agency: Ida Moss",
            "reports 2 and 3 come from the same outlet or family: Amel Herald",
        ]);
    }

    [Fact]
    public void An_upstream_party_is_told_by_what_mostly_makes_a_sentence_and_no_figure_alone()
    {
        TextSpan guard = new(Ferry.Documents[0].Text.IndexOf("coast guard", StringComparison.Ordinal), Ferry.Documents[0].Text.IndexOf(" said.", StringComparison.Ordinal));
        Sharing shared = new(0, 1, SharingKind.Upstream, [new DocumentSpan(0, guard), new DocumentSpan(1, Ferry.Claims[1].Evidence[1].Span)]);
        Write(Ferry with { Sharing = [shared] }, BriefSections.Sharing).ShouldBe(["reports 1 and 2 rest on the same source"]);
        Write(Ferry with { Sharing = [shared with { Spans = [shared.Spans[1], Ferry.Claims[0].Text] }] }, BriefSections.Sharing)
            .ShouldBe(["reports 1 and 2 rest on the same source: \"A ferry sank off Port Amel on 12 June 2024.\""]);
    }

    [Fact]
    public void What_a_source_no_longer_says_is_told_with_what_it_says_now_where_there_is_something()
    {
        DocumentSpan said = Ferry.Claims[0].Text;
        Shift gone = new("5000000000000002", ShiftKind.Computed, null, [said]) { Issue = said };
        Shift reworded = gone with { From = said, To = Ferry.Claims[0].Evidence.Select(evidence => new DocumentSpan(evidence.Document, evidence.Span)).Last() };
        Write(Ferry with { Shifts = [gone] }, BriefSections.Dropped).ShouldBe(["only report 1: A ferry sank off Port Amel on 12 June 2024."]);
        Write(Ferry with { Shifts = [reworded with { Evidence = [said, reworded.To!.Value] }] }, BriefSections.Dropped)
            .ShouldBe(["report 1: A ferry sank off Port Amel on 12 June 2024.; then report 3: A ferry sank off Port Amel."]);
    }

    [Fact]
    public void A_title_on_two_lines_is_printed_on_one()
    {
        ReportBuilder report = new("a.txt", "Ferry sinks\n  off Port Amel\nMore.") { TitleWords = "Ferry sinks\n  off Port Amel" };
        Write(Alone(report.Build()), BriefSections.Reports).ShouldBe(
            ["1  a.txt, source unknown, date unknown: \"Ferry sinks off Port Amel\""]);
    }

    [Fact]
    public void No_reports_give_a_brief_without_lines()
    {
        Brief brief = new BriefWriter(new BriefOptions()).Write(new StoryUpdate([], [], [], [], [], [], [], []), []);
        brief.Lines.ShouldBeEmpty();
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }

    private static StoryUpdate Alone(AnnotatedDocument document) => new([document], [], [], [], [], [], [], []);

    private static ImmutableArray<string> Write(StoryUpdate update, string section)
    {
        Brief brief = new BriefWriter(BriefOptions.All).Write(update, []);
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
        return Lines(brief, section);
    }

    private static ImmutableArray<string> Lines(Brief brief, string section) =>
        [.. brief.Lines.Where(line => line.Section == section).Select(line => line.Text)];
}
