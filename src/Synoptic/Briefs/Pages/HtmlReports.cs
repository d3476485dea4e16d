using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>The reports' part of the page: each with what is known of it and its text, sentence by sentence.</summary>
internal static class HtmlReports
{
    private const int MostBackLinks = 2; // more arrows than that hide the text

    /// <summary>The part.</summary>
    /// <param name="reports">The reports, numbered in this order.</param>
    /// <param name="title">What they are called together.</param>
    /// <param name="anchors">From where their sentences are cited.</param>
    public static Html Of(IEnumerable<BriefDocument> reports, string title, LineAnchors anchors) =>
        $"""
        <section class="reports pane sheet" id="reports" aria-label="{title}" tabindex="-1">
        <h2>{title}</h2>
        {reports.Select((report, index) => Report(report, index, anchors))}</section>
        """;

    private static Html Report(BriefDocument document, int index, LineAnchors anchors)
    {
        ImmutableArray<TextParagraph> paragraphs = TextParagraph.Of(document);
        bool isTitled = document.Title is { } title && paragraphs is [var first, ..] && first.Text == title.Trim();
        IEnumerable<TextParagraph> body = isTitled ? paragraphs.Skip(1) : paragraphs;
        return
            $"""
            <article id="r{index + 1}" aria-labelledby="r{index + 1}-title">
            <header>
            <p class="number">{index + 1}</p>
            <h3 id="r{index + 1}-title" dir="auto">{(isTitled ? Pieces(paragraphs[0], index, anchors) : $"{ReportWords.Name(document)}")}</h3>
            <p class="known">{HtmlReportHead.Known(document)}</p>
            </header>
            {body.Select(paragraph => Paragraph(paragraph, index, anchors))}</article>

            """;
    }

    private static Html Paragraph(TextParagraph paragraph, int document, LineAnchors anchors) =>
        $"""
        <p dir="auto">{Pieces(paragraph, document, anchors)}</p>

        """;

    private static Html Pieces(TextParagraph paragraph, int document, LineAnchors anchors) =>
        $"{paragraph.Pieces.Select(piece => Piece(piece, document, anchors))}";

    private static Html Piece(TextPiece piece, int document, LineAnchors anchors)
    {
        if (piece.Sentence is not { } sentence)
        {
            return $"{piece.Text}";
        }

        ImmutableArray<string> citing = anchors.Citing(new BriefCitation(document, sentence));
        return
            $"""
            <span class="sentence{(citing.IsEmpty ? "" : " cited")}" id="r{document + 1}s{sentence + 1}"><sup>{sentence + 1}</sup>{piece.Text}{citing.Take(MostBackLinks).Select(BackLink)}</span>
            """;
    }

    /// <summary>The arrow is drawn by the style sheet, so that the text stays the report's own.</summary>
    private static Html BackLink(string anchor, int index) =>
        $"""
        <a class="back" href="#{anchor}" aria-label="cited in the brief, place {index + 1}"></a>
        """;
}
