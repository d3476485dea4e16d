using Spectre.Console.Rendering;

namespace Synoptic.Rendering;

/// <summary>What begins with a mark, whose other lines stand under its text, and whose lines end where their text does.</summary>
/// <param name="mark">The mark, with the space after it.</param>
/// <param name="body">The rest.</param>
internal sealed class Hanging(string mark, IRenderable body) : Renderable
{
    /// <inheritdoc />
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int width = Math.Max(1, maxWidth - mark.Length);
        string lead = mark;
        foreach (SegmentLine line in Segment.SplitLines(body.Render(options, width)))
        {
            yield return new Segment(lead);
            foreach (Segment segment in WithoutEnd(line))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            lead = new string(' ', mark.Length);
        }
    }

    /// <summary>The line without white space at its end.</summary>
    private static IEnumerable<Segment> WithoutEnd(SegmentLine line)
    {
        int last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
        return line.Take(last + 1).Select((segment, index) => index < last ? segment : new Segment(segment.Text.TrimEnd(), segment.Style));
    }
}
