using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownPipeline Reader =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        MarkdownDocument hostile = Read(HandMadeBrief.Carrying(text));
        MarkdownDocument calm = Read(HandMadeBrief.Carrying("calm"));

        Structure(hostile).ShouldBe(Structure(calm));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_is_shown_as_it_is(string text)
    {
        string quote = Read(HandMadeBrief.Carrying(text)).Descendants<ListItemBlock>().First().Descendants<LiteralInline>().Aggregate(string.Empty, (sum, part) => sum + Spelled(part));

        quote.ShouldStartWith(VisibleText.Line(text).Trim().Split('<', '>', '&')[0]);
    }

    [Fact]
    public void Every_citation_opens_its_sentence_in_the_list_at_the_end()
    {
        string page = MarkdownRenderer.Render(HandMadeBrief.Calm, HandMadeBrief.Footer);

        page.ShouldContain("about a dozen in report 2 [\\[1:2\\]](#r1s2) [\\[2:2\\]](#r2s2)\n");
        page.ShouldContain("- <a id=\"r2s2\"></a>\\[2:2\\] About a dozen cars stood on it.\n");
    }

    [Fact]
    public void Tells_the_reports_the_failures_and_the_audit()
    {
        string page = MarkdownRenderer.Render(HandMadeBrief.Calm, HandMadeBrief.Footer);

        page.ShouldStartWith("# Brief of 2 reports\n");
        page.ShouldContain("| 2 | A bridge was shut on Monday. | source unknown | date unknown | south.txt |\n");
        page.ShouldContain("- broken.json\\:7: decode: The line is no JSON. Mend it or leave it out.\n");
        page.ShouldEndWith("\naudit: 3 lines checked, 0 refused\n");
    }

    private static MarkdownDocument Read(Brief brief) => Markdown.Parse(MarkdownRenderer.Render(brief, HandMadeBrief.Footer), Reader);

    /// <summary>The kinds of blocks and inlines in order, with the addresses of links; runs of text count as one.</summary>
    private static IEnumerable<string> Structure(MarkdownDocument page) => page.Descendants()
        .Where(node => node is not (LiteralInline or HtmlEntityInline or HeadingLinkReferenceDefinition or LinkReferenceDefinitionGroup))
        .Select(node => node switch
        {
            LinkInline link => $"link {link.Url}",
            HtmlInline html => html.Tag,
            _ => node.GetType().Name,
        });

    private static string Spelled(LiteralInline part) => part.Content.ToString();
}
