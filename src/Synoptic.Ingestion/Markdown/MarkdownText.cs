using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Synoptic.Ingestion.Pages;

namespace Synoptic.Ingestion.Markdown;

/// <summary>The text of a Markdown document without its marks.</summary>
internal static class MarkdownText
{
    private const string BetweenCells = " | ";

    /// <summary>Headings, paragraphs, list items and table rows, in the order of the document; none is empty.</summary>
    public static List<string> Paragraphs(MarkdownDocument markdown) =>
        [.. markdown.Descendants<Block>().SelectMany(Texts).Select(text => text.Trim()).Where(text => text.Length > 0)];

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        TableRow row => [string.Join(BetweenCells, row.Select(Cell))],
        { Parent: TableCell } or YamlFrontMatterBlock => [],
        HtmlBlock html => FragmentText.Paragraphs(html.Lines.ToString()),
        CodeBlock code => [code.Lines.ToString()],
        LeafBlock { Inline: { } inline } => [Text(inline)],
        _ => [],
    };

    private static string Cell(Block cell) =>
        string.Join(' ', cell.Descendants<LeafBlock>().Select(leaf => leaf.Inline is { } inline ? Text(inline) : ""));

    private static string Text(ContainerInline root)
    {
        StringBuilder text = new();
        Inline? inline = root;
        while (inline is not null)
        {
            Append(text, inline);
            inline = Next(inline, root);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
        }
    }

    /// <summary>The next one in the order of the document, without recursion; what describes a picture is passed over.</summary>
    private static Inline? Next(Inline inline, Inline root)
    {
        if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true })
        {
            return child;
        }

        var up = inline;
        while (up != root && up is { NextSibling: null, Parent: { } parent })
        {
            up = parent;
        }

        return up == root ? null : up.NextSibling;
    }
}
