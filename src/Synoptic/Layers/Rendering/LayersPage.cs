using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>
/// Writes a report with its layers as one HTML file that needs nothing else: the text with what is marked in it,
/// beside it who says what and who is meant, each linked to its places. It has no script and loads nothing.
/// </summary>
public static class LayersPage
{
    /// <summary>The report as HTML, with line feeds.</summary>
    public static string Render(AnnotatedDocument report)
    {
        LayeredReport layers = new(report);
        return HtmlPage.Of(
            ReportWords.Name(layers.Record),
            PageLayerStyles.Rules,
            $"""
            {Text(layers)}
            <section class="pane layers" id="layers" aria-label="Facts, statements and entities" tabindex="-1">
            {HtmlFacts.Of(layers)}
            {HtmlStatements.Of(layers)}
            {HtmlEntities.Of(layers)}
            </section>
            """);
    }

    private static Html Text(LayeredReport layers)
    {
        HtmlMarkedText text = new(layers);
        ImmutableArray<TextParagraph> paragraphs = TextParagraph.Of(layers.Record);
        bool isTitled = layers.Record.Title is { } title && paragraphs is [var first, ..] && first.Text == title;
        IEnumerable<TextParagraph> body = isTitled ? paragraphs.Skip(1) : paragraphs;
        return
            $"""
            <main class="pane sheet" id="report" tabindex="-1">
            <article aria-labelledby="title">
            <header>
            <h1 id="title" dir="auto">{(isTitled ? text.Of(paragraphs[0]) : [$"{ReportWords.Name(layers.Record)}"])}</h1>
            <p class="known">{HtmlReportHead.Known(layers.Record)}</p>
            <p class="known">{Legend.Count(layers.Annotated)}</p>
            <nav aria-label="Layers"><ul>{HtmlFacts.Links(layers)}<li><a href="#statements">{Legend.Statements}</a></li><li><a href="#entities">{Legend.Entities}</a></li></ul></nav>
            {LegendList}
            </header>
            {body.Select(paragraph => Paragraph(text.Of(paragraph)))}</article>
            </main>
            """;
    }

    private static Html LegendList =>
        $"""
        <ul class="legend" aria-label="What the marks mean">
        <li><span class="mention hue0">words<span class="number">4</span></span> {Legend.Mention}</li>
        <li><span class="mention">words<span class="number">4</span></span> <span class="value">for NOR</span> {Legend.StandsFor}</li>
        <li><span class="content">words<span class="number statement">S2</span></span> {Legend.Content}</li>
        <li><span class="cue">words</span> {Legend.Cue}</li>
        <li><span class="measure">words</span> <span class="value">value</span> {Legend.Measure}</li>
        <li><span class="fact">words<span class="number fact-link">E3</span><span class="number fact-link">F1</span></span> {Legend.Fact}</li>
        </ul>
        """;

    private static Html Paragraph(IEnumerable<Html> sentences) =>
        $"""
        <p dir="auto">{sentences}</p>

        """;
}
