using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>
/// Finds what stands in quotation marks. Marks within a quotation are left to it; an apostrophe opens
/// nothing; what is not closed ends with its paragraph, and goes on when the next one opens with a mark again.
/// </summary>
internal static class QuotationScanner
{
    /// <summary>The quotations of a text, in order; none overlaps another.</summary>
    public static ImmutableArray<QuotedText> Scan(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<QuotedText>();
        bool open = false;
        foreach (TextSpan paragraph in paragraphs)
        {
            bool continues = open;
            open = false;
            for (int start = paragraph.Start; start < paragraph.End; start++)
            {
                if (ClosingFor(text, start, paragraph) is not { } closing)
                {
                    continue;
                }

                int end = FindEnd(text, start + 1, paragraph.End, closing);
                open = end < 0;
                int contentEnd = open ? paragraph.End : end;
                int outerEnd = open ? paragraph.End : end + 1;
                if (Trim(text, start + 1, contentEnd) is { } content)
                {
                    Add(found, content, new TextSpan(start, outerEnd), continues && start == paragraph.Start);
                }

                start = outerEnd - 1;
            }
        }

        return found.ToImmutable();
    }

    private static void Add(ImmutableArray<QuotedText>.Builder found, TextSpan content, TextSpan outer, bool continues)
    {
        if (continues && found.Count > 0)
        {
            found[^1] = new QuotedText(found[^1].Segments.Add(content), TextSpan.Cover(found[^1].Outer, outer));
        }
        else
        {
            found.Add(new QuotedText([content], outer));
        }
    }

    /// <summary>The mark that closes what the character opens, or null where it opens nothing.</summary>
    private static char? ClosingFor(string text, int at, TextSpan paragraph) => text[at] switch
    {
        '"' => '"',
        '“' or '„' or '‟' => '”',
        '«' => '»',
        '‘' when StartsWord(text, at, paragraph) => '’',
        '\'' when StartsWord(text, at, paragraph) => '\'',
        _ => null,
    };

    private static bool StartsWord(string text, int at, TextSpan paragraph) =>
        (at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–')
        && at + 1 < paragraph.End
        && char.IsUpper(text[at + 1]);

    private static int FindEnd(string text, int from, int limit, char closing)
    {
        for (int at = from; at < limit; at++)
        {
            bool closes = text[at] == closing || (closing == '”' && text[at] is '“' && from < at && char.IsPunctuation(text[at - 1]));
            if (closes && (closing is not ('\'' or '’') || ClosesSingle(text, at, limit)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A single mark closes after a stop or comma; elsewhere it is an apostrophe.</summary>
    private static bool ClosesSingle(string text, int at, int limit) =>
        text[at - 1] is '.' or ',' or '?' or '!' or '…'
        && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]));

    private static TextSpan? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end) : null;
    }
}
