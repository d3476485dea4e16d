using System.Text;
using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class PageTests
{
    private const string First = "The ferry caught fire on Tuesday, the coast guard said, and nine people were missing by nightfall.";
    private const string Second = "Two boats searched the bay until morning, while the owner said that the engines had been inspected.";
    private const string Third = "The ministry said that it would publish what the inquiry finds, and that sailings would go on.";

    private const string Article = $"<h1>Ferry catches fire</h1><p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Theory]
    [InlineData("""<meta property="og:title" content="Ferry catches fire - Post"><meta property="og:site_name" content="Post"><title>x</title>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry catches fire","publisher":{"@type":"Organization","name":"Post"}}</script>""")]
    [InlineData("""<meta name="publisher" content="Post"><title>Other words | Post</title>""")]
    public void Title_and_source_come_from_metadata_or_the_one_heading(string head)
    {
        var document = Page(head, $"<article>{Article}</article>");
        document.Title.ShouldBe("Ferry catches fire");
        document.Source.ShouldBe("Post");
        document.Text.ShouldBe(string.Join("\n\n", "Ferry catches fire", First, Second, Third));
    }

    [Fact]
    public void The_title_element_serves_without_its_suffix_when_nothing_else_does() =>
        Page("<title>Ferry catches fire off coast - Post</title>", $"<p>{First}</p><p>{Second}</p>").Title.ShouldBe("Ferry catches fire off coast");

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2021-03-04T10:15:00+01:00">""", "", "2021-03-04T09:15:00Z")]
    [InlineData("""<script type="application/ld+json">[{"@graph":[{"@type":["NewsArticle"],"datePublished":"2021-03-04"}]}]</script>""", "", "2021-03-04")]
    [InlineData("", """<time datetime="2021-03-04">Thursday</time>""", "2021-03-04")]
    [InlineData("", """<span itemprop="datePublished">4 March 2021</span>""", "2021-03-04")]
    [InlineData("", """<aside><time datetime="2020-01-01"></time><time datetime="2020-01-02"></time></aside>""", null)]
    [InlineData("""<meta name="date" content="03/04/2021">""", "", null)]
    [InlineData("<script type=\"application/ld+json\">{\"@type\": broken</script>", "", null)]
    public void The_date_comes_from_metadata_or_marked_elements(string head, string body, string? date) =>
        Page(head, body + $"<article>{Article}</article>").PublishedAt?.ToString().ShouldBe(date);

    [Theory]
    [InlineData("""<meta name="author" content="By Jane Doe">""", "", "Jane Doe")]
    [InlineData("""<meta property="article:author" content="https://a.example/jane">""", "", null)]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Jane Doe"},{"name":"John Roe"}]}</script>""", "", "Jane Doe, John Roe")]
    [InlineData("", """<p class="byline">By <a href="/jane">Jane Doe</a></p>""", "Jane Doe")]
    [InlineData("", """<a rel="author" href="/jane">Jane Doe</a>""", "Jane Doe")]
    public void The_byline_comes_from_metadata_or_marked_elements(string head, string body, string? byline) =>
        Page(head, body + $"<article>{Article}</article>").Byline.ShouldBe(byline);

    [Theory]
    [InlineData("""<link rel="canonical" href="https://a.example/1">""", "https://a.example/1")]
    [InlineData("""<meta property="og:url" content="https://a.example/1">""", "https://a.example/1")]
    [InlineData("""<link rel="canonical" href="javascript:alert(1)">""", null)]
    public void The_address_is_the_canonical_one(string head, string? url)
    {
        var document = Page(head, Article);
        document.Url.ShouldBe(url);
        document.Language.ShouldBe("en-GB");
    }

    [Theory]
    [InlineData("<nav><ul><li><a href=/>Home and all of the other sections of this site</a></li></ul></nav>")]
    [InlineData("<aside><p>Subscribe to our letter and get all that happens in the harbour, each morning, for nothing.</p></aside>")]
    [InlineData("<div class='related-links'><p>Another ferry burned a year ago, and nobody was ever found to be at fault for it.</p></div>")]
    [InlineData("<div id='cookieConsent'>We use cookies, and so do our many partners, to show you what you did not ask for.</div>")]
    [InlineData("<figure><img><figcaption>The ferry lies in the harbour, in a picture that was taken on the day before the fire.</figcaption></figure>")]
    [InlineData("<script>var text = 'a long line of script that is no text of the article, whatever it may say';</script>")]
    [InlineData("<p hidden>This stands in the page but no reader of the page has ever been able to see it there.</p>")]
    [InlineData("<p><a href=/2>Read also: another ferry burned a year ago, and nobody was ever found at fault for it</a></p>")]
    public void What_stands_around_the_article_is_left_out(string around)
    {
        string text = string.Join("\n\n", "Ferry catches fire", First, Second, Third);
        Page("", $"{around}<article>{Article}</article>{around}").Text.ShouldBe(text);
        Page("", $"<div><h1>Ferry catches fire</h1><p>{First}</p>{around}<p>{Second}</p><p>{Third}</p></div>").Text.ShouldBe(text);
    }

    [Fact]
    public void Lines_broken_twice_are_paragraphs_and_white_space_is_folded() =>
        Page("", $"<div>{First}<br>\n<br>{Second.Replace(" ", " \n\t", StringComparison.Ordinal)}<br>{Third}</div>").Text
            .ShouldBe($"{First}\n\n{Second} {Third}");

    [Fact]
    public void A_page_that_a_script_fills_in_is_read_from_its_structured_data() =>
        Page($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleBody":"{{First}}\n\n{{Second}}"}</script>""", "<div id=app></div>")
            .Text.ShouldBe($"Ferry\n\n{First}\n\n{Second}");

    [Theory]
    [InlineData("windows-1251", "Паром загорелся")]
    [InlineData("iso-8859-1", "Café “brûlé”")]
    [InlineData("shift_jis", "フェリー火災")]
    public void A_page_is_decoded_as_its_meta_tag_says(string charset, string title)
    {
        string name = charset == "iso-8859-1" ? "windows-1252" : charset;
        byte[] content = CodePagesEncodingProvider.Instance.GetEncoding(name)!
            .GetBytes($"<html><head><meta http-equiv='Content-Type' content='text/html; charset={charset}'></head><body><h1>{title}</h1><p>{First}</p></body></html>");
        using var folder = new ReportFolder().With("a.html", content);
        folder.ReadOne().Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><head><title>Ferry</title></head><body><script>x</script><nav></nav></body></html>")]
    [InlineData("<!-- nothing -->")]
    public void A_page_without_text_is_a_failure(string page)
    {
        var failure = Reports.FailureFrom("a.html", page);
        failure.Stage.ShouldBe("extract");
        failure.Message.ShouldContain("without text");
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b><i>", 2_000)]
    [InlineData("<table><tr><td>", 3_000)]
    [InlineData("<ul><li>", 5_000)]
    public void Nesting_without_end_is_a_failure(string tag, int count) =>
        Reports.FailureFrom("a.html", string.Concat(Enumerable.Repeat(tag, count)) + First).Message.ShouldContain("1,000 deep");

    [Theory]
    [InlineData("<div>", 900)]
    [InlineData("<b><i>", 450)]
    [InlineData("<table><tr><td>", 900)]
    [InlineData("<p>", 20_000)]
    [InlineData("<a name=x></a>", 20_000)]
    public void Deep_nesting_is_read(string tag, int count) =>
        Reports.OneFrom("a.html", string.Concat(Enumerable.Repeat(tag, count)) + First).Text.ShouldBe(First);

    private static Language.Model.Document Page(string head, string body) =>
        Reports.OneFrom("a.html", $"<!doctype html><html lang=\"en-GB\"><head><meta charset=utf-8>{head}</head><body>{body}</body></html>");
}
