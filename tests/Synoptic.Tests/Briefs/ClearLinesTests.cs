using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

/// <summary>Which lines a reader of the brief alone would understand.</summary>
public sealed class ClearLinesTests
{
    private const string South = "Storm closes bridge\n\nThe council of Brinkwater closed the old bridge on 3 June 2024. Nine cars were damaged by the storm.";

    [Fact]
    public void A_sentence_that_points_to_another_has_no_line_of_its_own_in_a_short_brief()
    {
        const string North = "Bridge shut\n\nThe council of Brinkwater closed the old bridge on 3 June 2024. The guild of Hollin had warned of the cracks. In May 2024 that warning was sent to the mill of Otto Brandl by them. A school in Hollin was used as a shelter by 200 people.";

        string[] told = [.. TellerTests.Write([North, South], new BriefOptions()).Lines.Where(line => line.Section == BriefSections.SingleSource).Select(line => line.Text)];
        told.ShouldContain(line => line.Contains("A school in Hollin"));
        told.ShouldNotContain(line => line.Contains("that warning"));
    }

    [Fact]
    public void What_only_one_report_says_stands_in_the_order_of_the_reports()
    {
        const string North = "Bridge shut\n\nThe council of Brinkwater closed the old bridge on 3 June 2024. A school in Hollin was used as a shelter by 200 people. Otto Brandl and Ada Winslow opened the mill of Hollin to 40 travellers on Monday.";

        BriefLine[] told = [.. TellerTests.Write([North, South], new BriefOptions()).Lines.Where(line => line.Section == BriefSections.SingleSource)];
        told.Length.ShouldBeGreaterThan(1);
        told.Select(line => line.Citations[0].Document).ShouldBeInOrder();
        told.Where(line => line.Citations[0].Document == 0).Select(line => line.Citations[0].Sentence).ShouldBeInOrder();
    }

    [Fact]
    public void Who_speaks_is_told_by_what_the_report_says_beside_the_name()
    {
        const string North = "Bridge shut\n\n\"We had no choice after the storm of Sunday night,\" said Paul Babbage, an engineer of the harbour office.";

        Brief brief = TellerTests.Write([North, South], new BriefOptions());
        brief.Lines.First(line => line.Section == BriefSections.Quotes).Text.ShouldStartWith("Paul Babbage (engineer of the harbour office): ");
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }

    [Fact]
    public void Two_visits_that_one_verb_tells_are_two_events()
    {
        const string North = "Consul visits\n\nThe consul of Norway visited the crew on 11 March 2024 and again on 17 March 2024. The ship lay in Hollin.";

        Brief brief = TellerTests.Write([North, South], BriefOptions.All);
        brief.Events.Select(happening => happening.Id).ShouldBeUnique();
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_speaker_says_stands_together_and_only_the_first_line_says_who_that_is()
    {
        const string North = "Bridge shut\n\n\"The council had no choice after the storm of Sunday night,\" said Paul Babbage, an engineer of the harbour office. \"Nobody asked the shopkeepers of the quarter,\" said Ada Winslow, the baker of Hollin. \"The old bridge will be mended before the winter,\" said Paul Babbage.";

        string[] told = [.. TellerTests.Write([North, South], new BriefOptions()).Lines.Where(line => line.Section == BriefSections.Quotes).Select(line => line.Text.Split(':')[0])];
        told.Length.ShouldBe(3);
        int first = Array.IndexOf(told, "Paul Babbage (engineer of the harbour office)");
        told[first + 1].ShouldBe("Paul Babbage");
    }

    [Fact]
    public void A_brief_begins_with_what_its_reports_begin_with_in_whatever_words()
    {
        const string North = "Nobody will cross the old bridge of Brinkwater this summer, the council decided on Monday. The storm had damaged nine cars, and the council of Brinkwater fears for the old bridge.";
        const string West = "After the storm the council of Brinkwater has closed the old bridge. Nine cars were damaged by the storm, the council of Brinkwater said.";

        Brief brief = TellerTests.Write([North, West], new BriefOptions());
        brief.Lines.First(line => line.Section == BriefSections.Events).Text.ShouldBe("Nobody will cross the old bridge of Brinkwater this summer, the council decided on Monday. (as report 1 begins)");
        new BriefAudit().Check(brief).Failures.ShouldBeEmpty();
    }
}
