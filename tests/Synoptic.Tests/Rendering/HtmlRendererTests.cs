using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Pages;
using Synoptic.Briefs.Writing;
using Synoptic.Rendering;
using Synoptic.Tests.Briefs;

namespace Synoptic.Tests.Rendering;

public sealed class HtmlRendererTests
{
    private static readonly string[] Harmless =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "nav", "section", "article",
        "h1", "h2", "h3", "p", "ol", "ul", "li", "a", "span", "sup", "bdi", "b", "mark", "blockquote", "div", "dl", "dt", "dd", "details", "summary",
        "figure", "figcaption", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
        "svg", "g", "path", "circle", "line", "text", "desc",
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
    public void Every_part_of_a_whole_brief_can_be_reached_and_named()
    {
        IHtmlDocument page = Page(new BriefWriter(new BriefOptions()).Write(FerryStory.Update(), []));

        page.QuerySelectorAll("a[href^='#']").ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("svg[role]").ShouldAllBe(drawing => drawing.QuerySelector("title, desc") != null);
        page.QuerySelectorAll("body svg:not(svg svg)").ShouldAllBe(drawing => drawing.HasAttribute("role") || drawing.GetAttribute("aria-hidden") == "true");
        page.QuerySelectorAll(".scroller").ShouldAllBe(scroller => scroller.GetAttribute("tabindex") == "0" && scroller.HasAttribute("aria-label"));
        page.QuerySelectorAll(".skip").Select(link => link.GetAttribute("href")).ShouldBe(["#brief", "#reports", "#matrix-end"]);
    }

    [Fact]
    public void A_sentence_leads_back_to_the_lines_that_cite_it()
    {
        IHtmlDocument page = Page(HandMadeBrief.Calm);

        IElement back = page.QuerySelector("#r2s2 .back")!;
        page.GetElementById(back.GetAttribute("href")![1..])!.TextContent.ShouldStartWith("cars: twelve");
        page.QuerySelector("#r2s1 .back").ShouldBeNull();
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

        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
    }

    [Fact]
    public void The_page_allows_no_style_but_its_own()
    {
        IHtmlDocument page = Page(HandMadeBrief.Calm);

        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!.ShouldContain($"style-src 'sha256-{hash}'");
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
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
