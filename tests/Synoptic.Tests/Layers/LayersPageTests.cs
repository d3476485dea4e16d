using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Synoptic.Language.Model;
using Synoptic.Layers.Rendering;
using Synoptic.Rendering;
using Synoptic.Tests.Briefs;
using Synoptic.Tests.Rendering;

namespace Synoptic.Tests.Layers;

public sealed class LayersPageTests
{
    private static readonly string[] Harmless =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "article", "div",
        "h1", "h2", "p", "ul", "li", "a", "span", "sup", "table", "thead", "tbody", "tr", "th", "td",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        AnnotatedDocument report = HandMadeLayers.Carrying(text);
        IHtmlDocument page = Page(report);

        page.All.Select(element => element.LocalName).Distinct().ShouldBeSubsetOf(Harmless);
        page.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        page.QuerySelectorAll("a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
        page.QuerySelector("#statement1 .said")!.TextContent.ShouldBe(VisibleText.Line(Folded(report.Statements[0].Content[0].Read(report.Text))));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Nothing_hidden_is_left_in_the_file(string text)
    {
        string page = LayersPage.Render(HandMadeLayers.Carrying(text));

        VisibleText.Line(page).ShouldBe(page.Replace('\n', ' '));
    }

    [Fact]
    public void The_page_forbids_scripts_and_the_network() =>
        Page(HandMadeLayers.Calm).QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!
            .ShouldStartWith("default-src 'none'; style-src 'sha256-");

    [Fact]
    public void A_mention_opens_its_entity_and_the_entity_its_mentions()
    {
        IHtmlDocument page = Page(HandMadeLayers.Calm);

        IElement she = page.GetElementById("mention3")!;
        she.TextContent.ShouldBe("She1");
        IElement entity = page.GetElementById(she.QuerySelector("a")!.GetAttribute("href")![1..])!;
        entity.QuerySelectorAll("li a").Select(link => (link.TextContent, link.GetAttribute("href")))
            .ShouldBe([("Chief Anna Lind", "#mention1"), ("She", "#mention3")]);
    }

    [Fact]
    public void What_means_the_same_has_one_colour_and_what_is_mentioned_once_has_none()
    {
        IHtmlDocument page = Page(HandMadeLayers.Calm);

        Enumerable.Range(1, 5).Select(number => page.GetElementById($"mention{number}")!.ClassName)
            .ShouldBe(["mention hue0", "mention hue1", "mention hue0", "mention hue1", "mention"]);
    }

    [Fact]
    public void A_statement_is_a_row_with_its_speaker_and_chain_and_opens_its_place()
    {
        IHtmlDocument page = Page(HandMadeLayers.Calm);

        IElement row = page.GetElementById("statement2")!;
        row.QuerySelectorAll("th, td").Select(cell => cell.TextContent).ShouldBe(
        [
            "S2", "She1 = Anna Lind", "a motive",
            "said She1 = Anna Lind (named) → reported Daily North2 (named), “reported” indirect, negative, cue “did not confirm”",
        ]);
        page.GetElementById(row.QuerySelector("th a")!.GetAttribute("href")![1..])!.TextContent.ShouldBe("a motiveS2");
    }

    [Fact]
    public void A_fact_is_a_row_with_its_parties_and_opens_its_words_and_they_open_it()
    {
        IHtmlDocument page = Page(HandMadeLayers.Eventful);

        IElement row = page.GetElementById("factF1")!;
        row.QuerySelectorAll("th, td").Select(cell => cell.TextContent)
            .ShouldBe(["F1", "vote “vetoed”", "voter She1 = Anna Lind; side veto; motion the toll", "alleged, according to Herald3"]);
        IElement words = page.GetElementById(row.QuerySelector("th a")!.GetAttribute("href")![1..])!;
        words.TextContent.ShouldBe("vetoedE2F1P1");
        words.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#factE2", "#factF1", "#factP1"]);
        page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")).ShouldBe(["#events", "#frames", "#relations", "#positions", "#statements", "#entities"]);
    }

    [Fact]
    public void Times_quantities_and_metonyms_have_their_value()
    {
        IHtmlDocument page = Page(HandMadeLayers.Calm);

        page.QuerySelectorAll("article > p .measure").Select(measure => measure.TextContent).ShouldBe(["4 May 2021 2021-05-04", "about 12 about 12 cars"]);
        page.GetElementById("mention5")!.TextContent.ShouldBe("Oslo3 for NOR");
    }

    [Fact]
    public void A_title_of_the_text_is_the_heading_and_stands_there_once()
    {
        IHtmlDocument page = Page(HandMadeLayers.Calm);

        page.QuerySelector("h1")!.TextContent.ShouldBe("1Cars burn");
        page.QuerySelector("article > p")!.TextContent.ShouldStartWith("2Chief");
    }

    [Fact]
    public void A_report_without_layers_says_so()
    {
        IHtmlDocument page = Page(new ReportBuilder("plain.txt", "Calm words.").Build());

        page.QuerySelector("#statements p")!.TextContent.ShouldBe("No statement found.");
        page.QuerySelector("#entities h2")!.TextContent.ShouldBe("No mention found.");
    }

    [Fact]
    public void Marks_that_lie_anywhere_leave_the_text_whole_and_every_link_its_target()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            AnnotatedDocument report = RandomLayers.Of(seed);
            IHtmlDocument page = Page(report);

            page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique($"seed {seed}");
            page.QuerySelectorAll("a").ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null, $"seed {seed}");
            page.QuerySelectorAll("article sup, article .number, article .value, article header").ToList().ForEach(added => added.Remove());
            Folded(page.QuerySelector("article")!.TextContent).ShouldBe(Folded(report.Text), $"seed {seed}");
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IHtmlDocument Page(AnnotatedDocument report) => new HtmlParser().ParseDocument(LayersPage.Render(report));
}
