using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Finds paragraphs. A blank line always parts two. A line end parts two unless the text is hard-wrapped,
/// that is, unless its lines were broken where the next word would not have fitted.
/// </summary>
internal static class ParagraphFinder
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;
    private const int FewestWraps = 3;

    /// <summary>A line this much shorter than the widest, as a share of it, was ended on purpose.</summary>
    private const double Slack = 0.2;

    /// <summary>The paragraphs of the text, from their first to their last visible character.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        List<TextSpan> lines = Lines(text);
        int width = WrapWidth(text, lines);
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        TextSpan current = default;
        for (int i = 0; i < lines.Count; i++)
        {
            bool goesOn = width > 0 && current.Length > 0 && lines[i].Length > 0 && IsWrapped(text, lines[i - 1], lines[i], width);
            if (!goesOn && current.Length > 0)
            {
                paragraphs.Add(current);
            }

            current = goesOn ? TextSpan.Cover(current, lines[i]) : lines[i];
        }

        if (current.Length > 0)
        {
            paragraphs.Add(current);
        }

        return paragraphs.DrainToImmutable();
    }

    /// <summary>The lines without white space at their ends; a blank line is an empty span.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Characters.IsLineBreak(text[i]))
            {
                continue;
            }

            lines.Add(Trim(text, start, i));
            bool isPair = i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n';
            i += isPair ? 1 : 0;
            start = i + 1;
        }

        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The width that the text is wrapped at, or 0 when it is not.</summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        int width = 0;
        foreach (TextSpan line in lines)
        {
            width = line.Slice(text).Contains(' ') ? Math.Max(width, line.Length) : width;
        }

        if (width is < NarrowestWrap or > WidestWrap)
        {
            return 0;
        }

        int neighbours = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length > 0 && lines[i - 1].Length > 0)
            {
                neighbours++;
                wrapped += IsWrapped(text, lines[i - 1], lines[i], width) ? 1 : 0;
            }
        }

        return wrapped >= FewestWraps && wrapped * 4 >= neighbours * 3 ? width : 0;
    }

    private static bool IsWrapped(string text, TextSpan line, TextSpan next, int width)
    {
        int firstWord = next.Slice(text).IndexOf(' ');
        int needed = line.Length + 1 + (firstWord < 0 ? next.Length : firstWord);
        return needed > width * (1 - Slack) && !IsListItem(next.Slice(text));
    }

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '•' or '*' or '·' || (Characters.IsDash(line[0]) && line.Length > 1 && line[1] == ' '))
        {
            return true;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }
}
