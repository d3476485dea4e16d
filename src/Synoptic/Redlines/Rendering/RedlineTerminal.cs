using Spectre.Console;
using Synoptic.Briefs.Model;
using Synoptic.Redlines.Model;
using Synoptic.Rendering;

namespace Synoptic.Redlines.Rendering;

/// <summary>
/// Draws redlines on a terminal: <c>[-words of the old text-]</c> and <c>{+words of the new one+}</c>. Colours only repeat what
/// the marks say. Text of reports is given to the console as text, made visible.
/// </summary>
public static class RedlineTerminal
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Old = new(Color.Maroon, decoration: Decoration.Strikethrough);
    private static readonly Style New = new(Color.Green, decoration: Decoration.Underline);

    /// <summary>Draws the redlines in the console's width and with the styles that it can show.</summary>
    /// <param name="folders">The redlines.</param>
    /// <param name="isAll">Whether what is kept and what is trivial is shown too.</param>
    /// <param name="console">Where to draw.</param>
    public static void Render(ComparedFolders folders, bool isAll, IAnsiConsole console)
    {
        Write(console, "", new WrappedText().Add(RedlineWords.Title(folders), Strong));
        foreach ((int number, ComparedTexts texts) in folders.Redlines.Index())
        {
            WriteTexts(console, texts, number, isAll);
        }

        WriteUnpaired(console, "Texts dropped", folders.Dropped);
        WriteUnpaired(console, "Texts added", folders.Added);
        if (RedlineWords.Hidden(folders.Redlines, isAll) is { } hidden)
        {
            console.WriteLine();
            Write(console, "", new WrappedText().Add(hidden, Faint));
        }
    }

    private static void WriteTexts(IAnsiConsole console, ComparedTexts texts, int number, bool isAll)
    {
        console.WriteLine();
        Write(console, "old  ", new WrappedText().Add(RedlineWords.Known(texts.Old), Plain));
        Write(console, "new  ", new WrappedText().Add(RedlineWords.Known(texts.New), Plain));
        Write(console, "", new WrappedText().Add(RedlineWords.Summary(texts.Counts), Plain));
        foreach (RedlineSection section in new RedlineSections(texts, number, isAll).All())
        {
            console.WriteLine();
            Write(console, "", new WrappedText().Add(section.Title, Strong));
            foreach (RedlineLine line in section.Lines)
            {
                Write(console, $"  {line.Mark} ", Words(line));
            }
        }
    }

    private static void WriteUnpaired(IAnsiConsole console, string title, IReadOnlyList<BriefDocument> texts)
    {
        if (texts.Count > 0)
        {
            console.WriteLine();
            Write(console, "", new WrappedText().Add(title, Strong));
        }

        foreach (BriefDocument text in texts)
        {
            Write(console, "  · ", new WrappedText().Add(RedlineWords.Known(text), Plain));
        }
    }

    private static WrappedText Words(RedlineLine line) => line.Parts.Aggregate(new WrappedText(), (words, part) => part.Kind switch
    {
        PartKind.Deleted => words.Add("[-" + part.Text + "-]", Old),
        PartKind.Inserted => words.Add("{+" + part.Text + "+}", New),
        PartKind.Taken => words.Add(part.Text, Plain),
        _ => words.Add(part.Text, Faint),
    });

    private static void Write(IAnsiConsole console, string lead, WrappedText text) => console.Write(new Hanging(lead, text));
}
