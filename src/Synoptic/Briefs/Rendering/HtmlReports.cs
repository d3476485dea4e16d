using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>The reports' part of the page: each with what is known of it and its text, sentence by sentence.</summary>
internal static class HtmlReports
{
    /// <summary>The part.</summary>
    public static Html Of(Brief brief) =>
        $"""
        <section class="reports" id="reports" aria-label="The reports" tabindex="-1">
        <h2>The reports</h2>
        {brief.Documents.Select(Report)}</section>
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
            <h3 id="r{index + 1}-title" dir="auto">{(isTitled ? Pieces(paragraphs[0], index) : $"{RenderingWords.Name(document)}")}</h3>
            <p class="known">{Known(document)}</p>
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

    private static IEnumerable<Html> Known(BriefDocument document)
    {
        yield return $"{RenderingWords.Source(document)} · {RenderingWords.Date(document)}";
        if (document.Byline is { } byline)
        {
            yield return $" · {byline}";
        }

        yield return
            $"""
             · <span class="path">{document.Path}</span>
            """;
        if (document.Url is { } url)
        {
            yield return
                $"""
                <span class="address">{Address(url)}</span>
                """;
        }
    }

    /// <summary>An address of the web is a link that tells nothing of where it was followed from; any other stays text.</summary>
    private static Html Address(string url)
    {
        if (!IsWeb(url))
        {
            return $"{url}";
        }

        return
            $"""
            <a href="{url}" rel="noreferrer">{url}</a>
            """;
    }

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme is "http" or "https");
}
