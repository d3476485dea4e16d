using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Briefs.Writing;
using Synoptic.Rendering;
using Synoptic.Tests.Briefs;

namespace Synoptic.Tests.Rendering;

public sealed class HtmlRendererTests
{
    private static readonly string[] Harmless =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "nav", "section", "article",
        "h1", "h2", "h3", "p", "ol", "ul", "li", "a", "span", "sup",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        IHtmlDocument page = Page(HandMadeBrief.Carrying(text));

        page.All.Select(element => element.LocalName).Distinct().ShouldBeSubsetOf(Harmless);
        page.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        page.All.Count(element => element.LocalName == "style").ShouldBe(1);
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldAllBe(address => address!.StartsWith('#') || address.StartsWith("http://", StringComparison.Ordinal));
        page.QuerySelector("#quotes li")!.TextContent.ShouldStartWith(VisibleText.Line(text));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Nothing_hidden_is_left_in_the_file(string text)
    {
        string page = HtmlRenderer.Render(HandMadeBrief.Carrying(text), HandMadeBrief.Footer);

        VisibleText.Line(page).ShouldBe(page.Replace('\n', ' '));
    }

    [Fact]
    public void Reports_that_share_an_origin_are_drawn_joined_by_the_strongest_reason()
    {
        Brief brief = new BriefWriter(new BriefOptions()).Write(FerryStory.Update(), []);
        IElement graph = new HtmlParser().ParseDocument(HtmlRenderer.Render(brief, HandMadeBrief.Footer)).QuerySelector("#sharing .graph > svg")!;

        graph.QuerySelectorAll("a").Select(report => (report.GetAttribute("href"), report.TextContent)).ShouldBe([("#r1", "1"), ("#r2", "2"), ("#r3", "3")]);
        graph.QuerySelectorAll("line").Select(line => (line.ClassName, line.TextContent)).ShouldBe(
        [
            ("copy", "reports 1 and 2: a passage stands in both, both carry one quotation"),
            ("family", "reports 1 and 3: one family of outlets"),
        ]);
    }

    [Fact]
    public void Every_link_within_the_page_has_its_target()
    {
        IHtmlDocument page = Page(HandMadeBrief.Calm);

        IEnumerable<string> targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);
        targets.ShouldContain("r2s2");
        targets.ShouldAllBe(target => page.GetElementById(target) != null);
    }

    [Fact]
    public void No_two_elements_have_one_id() =>
        Page(HandMadeBrief.Calm).QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

    [Fact]
    public void A_citation_opens_the_sentence_that_it_names()
    {
        IHtmlDocument page = Page(HandMadeBrief.Calm);

        IElement citation = page.QuerySelectorAll("#numbers .citation")[1];
        citation.TextContent.ShouldBe("[2:2]");
        page.GetElementById(citation.GetAttribute("href")![1..])!.TextContent.ShouldEndWith("About a dozen cars stood on it.");
    }

    [Fact]
    public void The_words_of_the_reports_are_set_apart_from_those_of_the_brief()
    {
        BriefLine line = HandMadeBrief.Line(BriefSections.Quotes, "Lind: \"We <b>were</b> lucky\" (report 1)") with
        {
            Bindings = [new(0, 4, BindingOperations.Name, [], null, []), new(7, 27, BindingOperations.Extract, [], null, []), new(37, 38, BindingOperations.List, [], null, [0])],
        };
        IHtmlDocument page = Page(HandMadeBrief.Of([], [line], []));

        page.QuerySelector("#quotes li")!.TextContent.ShouldBe(line.Text);
        page.QuerySelectorAll("#quotes .taken").Select(taken => taken.TextContent).ShouldBe(["Lind", "We <b>were</b> lucky"]);
    }

    [Fact]
    public void The_page_forbids_scripts_and_the_network()
    {
        string policy = Page(HandMadeBrief.Calm).QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        policy.ShouldStartWith("default-src 'none'; style-src 'unsafe-inline'");
    }

    [Fact]
    public void The_page_has_a_language_a_title_and_headings_in_order()
    {
        IHtmlDocument page = Page(HandMadeBrief.Calm);

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldBe("Brief of 2 reports");
        page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName + " " + heading.TextContent).ShouldBe(
        [
            "h1 Brief of 2 reports", "h2 Numbers", "h2 What only one report says", "h2 What could not be read",
            "h2 The reports", "h3 1The bridge at Varn is closed", "h3 A bridge was shut on Monday.",
        ]);
    }

    [Theory]
    [InlineData("https://north.example/bridge?a=1&b=\"2\"", true)]
    [InlineData("HTTP://north.example/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//north.example/", false)]
    [InlineData("north.example", false)]
    public void An_address_is_a_link_only_if_it_is_one_of_the_web(string url, bool isLink)
    {
        BriefDocument report = HandMadeBrief.Report("north.txt", null, "One.") with { Url = url };
        IHtmlDocument page = Page(HandMadeBrief.Of([report], [], []));

        page.QuerySelector("article header")!.TextContent.ShouldContain(url);
        page.QuerySelectorAll("article header a").Select(link => (link.GetAttribute("href"), link.GetAttribute("rel")))
            .ShouldBe(isLink ? [(url, "noreferrer")] : []);
    }

    [Fact]
    public void Paragraphs_are_those_of_the_text()
    {
        BriefDocument report = HandMadeBrief.Report("north.txt", "Title", "Title", "One.", "Two.");

        Page(HandMadeBrief.Of([report], [], [])).QuerySelectorAll("article > p").Select(paragraph => paragraph.TextContent).ShouldBe(["2One.", "3Two."]);
    }

    [Fact]
    public void A_text_set_in_lines_breaks_at_empty_lines_only()
    {
        string text = "One runs\nover.\nTwo.\n \nThree.";
        BriefDocument report = HandMadeBrief.Report("north.txt", null, "x") with
        {
            Text = text,
            Length = text.Length,
            Sentences = [new(0, 14), new(15, 19), new(22, 28)],
        };

        Page(HandMadeBrief.Of([report], [], [])).QuerySelectorAll("article > p").Select(paragraph => paragraph.TextContent)
            .ShouldBe(["1One runs over. 2Two.", "3Three."]);
    }

    [Fact]
    public void A_brief_of_nothing_is_a_page_too() =>
        Page(HandMadeBrief.Of([], [], [])).QuerySelector("footer")!.TextContent.ShouldBe(HandMadeBrief.Footer);

    private static IHtmlDocument Page(Brief brief) =>
        new HtmlParser().ParseDocument(HtmlRenderer.Render(brief, HandMadeBrief.Footer));
}
