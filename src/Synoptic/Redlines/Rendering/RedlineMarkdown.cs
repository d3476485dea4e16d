using System.Text;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Rendering;

/// <summary>
/// Writes redlines as Markdown, with the <c>del</c> and <c>ins</c> of HTML, which need no space around them. Text of reports
/// cannot become markup.
/// </summary>
public static class RedlineMarkdown
{
    /// <summary>The redlines as Markdown, with line feeds.</summary>
    /// <param name="folders">The redlines.</param>
    /// <param name="isAll">Whether what is kept and what is trivial is shown too.</param>
    public static string Render(ComparedFolders folders, bool isAll)
    {
        StringBuilder page = new();
        page.Append("# ").Append(MarkdownText.Line(RedlineWords.Title(folders))).Append("\n\n");
        foreach ((int number, ComparedTexts texts) in folders.Redlines.Index())
        {
            page.Append("- old\\: ").Append(MarkdownText.Line(RedlineWords.Known(texts.Old))).Append('\n');
            page.Append("- new\\: ").Append(MarkdownText.Line(RedlineWords.Known(texts.New))).Append("\n\n");
            page.Append(MarkdownText.Line(RedlineWords.Summary(texts.Counts))).Append("\n\n");
            foreach (RedlineSection section in new RedlineSections(texts, number, isAll).All())
            {
                AppendList(page, section.Title, section.Lines.Select(Line));
            }
        }

        AppendList(page, "Texts dropped", folders.Dropped.Select(Known));
        AppendList(page, "Texts added", folders.Added.Select(Known));
        if (RedlineWords.Hidden(folders.Redlines, isAll) is { } hidden)
        {
            page.Append("---\n\n").Append(MarkdownText.Line(hidden)).Append('\n');
        }

        return page.ToString();
    }

    private static void AppendList(StringBuilder page, string title, IEnumerable<string> items)
    {
        string list = string.Concat(items.Select(item => $"- {item}\n"));
        if (list.Length > 0)
        {
            page.Append("## ").Append(MarkdownText.Line(title)).Append("\n\n").Append(list).Append('\n');
        }
    }

    private static string Known(BriefDocument text) => MarkdownText.Line(RedlineWords.Known(text));

    private static string Line(RedlineLine line) =>
        string.Concat(line.Parts.Select(Part).Prepend(line.Mark is ">" or "=" or "≈" ? $"\\{line.Mark} ".Replace("\\≈", "≈", StringComparison.Ordinal) : ""));

    private static string Part(LinePart part) => part.Kind switch
    {
        PartKind.Deleted => $"<del>{Escaped(part.Text)}</del>",
        PartKind.Inserted => $"<ins>{Escaped(part.Text)}</ins>",
        _ => Escaped(part.Text),
    };

    /// <summary>The text, with the spaces at its ends.</summary>
    private static string Escaped(string text)
    {
        string escaped = MarkdownText.Line(text);
        return escaped.Length == 0
            ? (text.Length > 0 ? " " : "")
            : $"{(char.IsWhiteSpace(text[0]) ? " " : "")}{escaped}{(char.IsWhiteSpace(text[^1]) ? " " : "")}";
    }
}
