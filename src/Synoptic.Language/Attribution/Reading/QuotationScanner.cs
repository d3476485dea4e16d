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
        '「' => '」',
        '『' => '』',
        '‹' => '›',
        '“' or '„' or '‟' => '”',
        '«' => '»',
        '‘' when StartsWord(text, at, paragraph) && Closes(text, at, paragraph.End) => '’',
        '\'' when StartsWord(text, at, paragraph) && Closes(text, at, paragraph.End) => '\'',
        _ => null,
    };

    /// <summary>UTF-16 code units; what looks like a single mark and is not closed by then is an apostrophe. It keeps scanning linear.</summary>
    private const int LongestSingle = 2000;

    /// <summary>Years and clipped words begin with an apostrophe: '90s, 'tis, 'em.</summary>
    private static readonly Data.WordSet Clipped = new("tis twas em til n cause bout round nuff ere");

    private static bool StartsWord(string text, int at, TextSpan paragraph)
    {
        bool isFree = at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '“' or '"';
        return isFree && at + 1 < paragraph.End && char.IsLetter(text[at + 1]) && !IsClipped(text, at + 1, paragraph.End);
    }

    private static bool IsClipped(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return Clipped.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Whether a single mark is closed near by; one that is not is an apostrophe.</summary>
    private static bool Closes(string text, int at, int limit) =>
        FindEnd(text, at + 1, Math.Min(limit, at + LongestSingle), text[at] == '‘' ? '’' : '\'') >= 0;

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

    /// <summary>A single mark closes at the end of a word that is no plural's possessive, or after a stop or comma.</summary>
    private static bool ClosesSingle(string text, int at, int limit) =>
        !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]))
        && (text[at - 1] is not 's' || at + 2 >= limit || !char.IsLetter(text[at + 2]));

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
