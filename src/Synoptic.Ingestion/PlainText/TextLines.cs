using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>Cuts a text into its lines, leaving out those of nothing but white space and punctuation.</summary>
internal static class TextLines
{
    /// <summary>The first <paramref name="count"/> lines.</summary>
    public static List<TextLine> Of(string text, int count)
    {
        List<TextLine> lines = [];
        int block = 0;
        int start = 0;
        while (start < text.Length && lines.Count < count)
        {
            int end = EndOfLine(text, start);
            var span = Trimmed(text, start, end);
            block += span.Length == 0 ? 1 : 0;
            if (HoldsWords(text, span))
            {
                lines.Add(new(span, span.Read(text), block));
            }

            start = NextLine(text, end);
        }

        return lines;
    }

    private static int EndOfLine(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(string text, int end) =>
        end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);

    private static TextSpan Trimmed(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        int first = start + (line.Length - line.TrimStart().Length);
        return new(Math.Min(first, end), Math.Max(first, start + line.TrimEnd().Length));
    }

    private static bool HoldsWords(string text, TextSpan span)
    {
        foreach (char unit in span.Slice(text))
        {
            if (char.IsLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }
}
