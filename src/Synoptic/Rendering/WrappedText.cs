using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Synoptic.Rendering;

/// <summary>Text in several styles that wraps at spaces only, also where the style changes within a word. A word too long for a line is cut.</summary>
internal sealed class WrappedText : Renderable
{
    private readonly List<List<Segment>> _words = [];
    private bool _isWordOpen;

    /// <summary>Adds text, made visible; each run of spaces counts as one.</summary>
    public WrappedText Add(string text, Style style)
    {
        foreach ((int index, string part) in VisibleText.Line(text).Split(' ').Index())
        {
            _isWordOpen &= index == 0;
            if (part.Length > 0)
            {
                Continue(new Segment(part, style));
            }
        }

        return this;
    }

    /// <inheritdoc />
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        List<Segment> line = [];
        int width = 0;
        foreach (List<Segment> word in _words)
        {
            int wordWidth = Segment.CellCount(word);
            if (width > 0)
            {
                bool isNext = width + 1 + wordWidth <= maxWidth;
                line.Add(isNext ? Space(line[^1], word[0]) : Segment.LineBreak);
                width = isNext ? width + 1 : 0;
            }

            line.AddRange(width + wordWidth <= maxWidth ? word : Cut(word, maxWidth));
            width = wordWidth <= maxWidth ? width + wordWidth : Segment.CellCount(line.Skip(line.LastIndexOf(Segment.LineBreak) + 1));
        }

        return line;
    }

    /// <summary>A space keeps a style that reaches over it.</summary>
    private static Segment Space(Segment before, Segment after) =>
        new(" ", before.Style.Equals(after.Style) ? before.Style : Style.Plain);

    private static IEnumerable<Segment> Cut(List<Segment> word, int maxWidth)
    {
        int width = 0;
        foreach ((Segment segment, Rune rune) in word.SelectMany(segment => segment.Text.EnumerateRunes().Select(rune => (segment, rune))))
        {
            Segment piece = new(rune.ToString(), segment.Style);
            if (width + piece.CellCount() > maxWidth)
            {
                yield return Segment.LineBreak;
                width = 0;
            }

            width += piece.CellCount();
            yield return piece;
        }
    }

    private void Continue(Segment segment)
    {
        if (!_isWordOpen)
        {
            _words.Add([]);
        }

        _words[^1].Add(segment);
        _isWordOpen = true;
    }
}
