using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>The reports' part of the page: each with what is known of it and its text, sentence by sentence.</summary>
internal static class HtmlReports
{
    /// <summary>The part.</summary>
    /// <param name="reports">The reports, numbered in this order.</param>
    /// <param name="title">What they are called together.</param>
    public static Html Of(IEnumerable<BriefDocument> reports, string title) =>
        $"""
        <section class="reports pane sheet" id="reports" aria-label="{title}" tabindex="-1">
        <h2>{title}</h2>
        {reports.Select(Report)}</section>
        """;

    private static Html Report(BriefDocument document, int index)
    {
        ImmutableArray<TextParagraph> paragraphs = TextParagraph.Of(document);
        bool isTitled = document.Title is { } title && paragraphs is [var first, ..] && first.Text == title.Trim();
        IEnumerable<TextParagraph> body = isTitled ? paragraphs.Skip(1) : paragraphs;
        return
            $"""
            <article id="r{index + 1}" aria-labelledby="r{index + 1}-title">
            <header>
            <p class="number">{index + 1}</p>
            <h3 id="r{index + 1}-title" dir="auto">{(isTitled ? Pieces(paragraphs[0], index) : $"{ReportWords.Name(document)}")}</h3>
            <p class="known">{HtmlReportHead.Known(document)}</p>
            </header>
            {body.Select(paragraph => Paragraph(paragraph, index))}</article>

            """;
    }

    private static Html Paragraph(TextParagraph paragraph, int document) =>
        $"""
        <p dir="auto">{Pieces(paragraph, document)}</p>

        """;

    private static Html Pieces(TextParagraph paragraph, int document) =>
        $"{paragraph.Pieces.Select(piece => Piece(piece, document))}";

    private static Html Piece(TextPiece piece, int document)
    {
        if (piece.Sentence is not { } sentence)
        {
            return $"{piece.Text}";
        }

        return
            $"""
            <span class="sentence" id="r{document + 1}s{sentence + 1}"><sup>{sentence + 1}</sup>{piece.Text}</span>
            """;
    }
}
