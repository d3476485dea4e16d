using System.Collections.Immutable;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories;

namespace Synoptic.Tests.Briefs;

/// <summary>How sentences are told: shortened by their trees, never altered.</summary>
public sealed class TellerTests
{
    private static readonly LanguagePipeline Language = new();

    [Fact]
    public void A_short_sentence_is_told_whole() =>
        Tell("The council of Brinkwater closed the old bridge on Monday.").ShouldStartWith("The council of Brinkwater closed the old bridge on Monday");

    [Fact]
    public void A_relative_clause_set_apart_is_left_out_of_a_long_sentence()
    {
        string told = Tell("Mayor Ada Winslow, who had promised the shopkeepers of the harbour quarter a quick answer all through the dry summer and had then gone away to the hills without a word to the council or to her own office in the old customs house, closed the old bridge to all lorries and to the coaches that bring visitors to the market on Monday.");
        told.ShouldStartWith("Mayor Ada Winslow … closed the old bridge");
    }

    [Fact]
    public void A_condition_and_an_account_stay()
    {
        Tell("The council of Brinkwater will close the old bridge to lorries and to all coaches in autumn if the engineers find further cracks in it.").ShouldContain(" if the engineers");
        Tell("According to the harbour office, which is led by Ada Winslow and has sat in the old customs house since spring, the council closed the bridge.").ShouldStartWith("According to the harbour office");
    }

    [Fact]
    public void A_day_a_concession_and_a_second_half_stay()
    {
        const string Rest = "the council of Brinkwater closed the old bridge to all lorries and to the coaches that bring visitors to the market of the harbour quarter";
        Tell($"At a long meeting in the customs house on 3 June 1998, {Rest}.").ShouldStartWith("At a long meeting in the customs house on 3 June 1998");
        Tell($"At first {Rest}, though the order was softened before the evening and let the coaches of the town's own company pass for another year.").ShouldContain("though the order was softened");
        Tell($"In June {Rest}, showing its hand not only in the harbour quarter but also in the hills beyond the river, where nobody had asked for it.").ShouldContain("but also in the hills");
    }

    [Fact]
    public void What_somebody_says_is_told_with_who_says_it()
    {
        const string Words = "\u201cWe will mend the old bridge before the winter. The lorries of the quarry will never cross it again,\u201d said Ada Winslow, the mayor.";
        Write([$"Bridge shut\n\n{Words}", $"No way over\n\n{Words}"], new BriefOptions()).Lines
            .ShouldNotContain(line => line.Section == BriefSections.Events && line.Text.StartsWith("\u201cWe will mend"));
    }

    [Fact]
    public void A_dispatch_loses_its_place_and_date() =>
        Tell("BRINKWATER, June 12 (Meridian) - The council of Brinkwater closed the old bridge.").ShouldStartWith("The council of Brinkwater");

    [Theory]
    [InlineData("A ferry sank. Ada Winslow, the mayor, who had promised an answer to the shopkeepers of the harbour quarter, \"never\" (or seldom) came; and the council, tired of waiting, voted without her on Monday, 3 June.")]
    [InlineData("1. On Monday, he said, the ships - all nine of them, it was said - left; they were not seen again, although the guard looked for them for many days and nights.")]
    [InlineData("HARBOUR — \"We came, we saw, and, if I may say so, we left again before the rain, which was heavy, began,\" said Ada Winslow, who leads the council, on Monday.")]
    public void Every_telling_passes_the_audit_in_one_report_and_in_five_copies(string text)
    {
        foreach (int copies in new[] { 1, 5 })
        {
            Brief brief = Write([.. Enumerable.Repeat(text, copies)], BriefOptions.All);
            new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
        }
    }

    /// <summary>The first line of a brief of two reports that both carry the sentence.</summary>
    private static string Tell(string sentence) => Write(
        [$"Bridge shut\n\n{sentence} The market was quiet.", $"No way over\n\n{sentence} Nobody was hurt in the town."],
        new BriefOptions()).Lines.First(line => line.Section == BriefSections.Events).Text;

    internal static Brief Write(ImmutableArray<string> texts, BriefOptions options)
    {
        IEnumerable<AnnotatedDocument> documents = texts.Select((text, index) => Language.Annotate(new ReportBuilder($"report-{index}.txt", text).Build().Document));
        return new BriefWriter(options).Write(new StoryPipeline().Update([.. documents]), []);
    }
}
