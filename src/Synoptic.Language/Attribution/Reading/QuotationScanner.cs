using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>
/// Finds what stands in quotation marks. Marks within a quotation are left to it; an apostrophe opens nothing. What is
/// not closed ends with its paragraph, unless the next paragraphs open with a mark again and one of them closes it.
/// </summary>
internal static class QuotationScanner
{
    /// <summary>The quotations of a text, in order; none overlaps another.</summary>
    public static ImmutableArray<QuotedText> Scan(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<QuotedText>();
        bool open = false;
        int run = 0; // the first of the open quotations that may be one
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

                run = continues && start == paragraph.Start ? run : found.Count;
                int end = FindEnd(text, start + 1, paragraph.End, closing);
                open = end < 0;
                TextSpan outer = new(start, open ? paragraph.End : end + 1);
                if (Trim(text, start + 1, open ? paragraph.End : end) is { } content)
                {
                    found.Add(new QuotedText([content], outer, !open));
                    JoinRun(found, run);
                }

                start = outer.End - 1;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Makes one quotation of a run whose last is closed.</summary>
    private static void JoinRun(ImmutableArray<QuotedText>.Builder found, int run)
    {
        if (!found[^1].IsClosed || run == found.Count - 1)
        {
            return;
        }

        ImmutableArray<TextSpan> segments = [.. found.Skip(run).SelectMany(quotation => quotation.Segments)];
        found[run] = new QuotedText(segments, TextSpan.Cover(found[run].Outer, found[^1].Outer), true);
        found.Count = run + 1;
    }

    /// <summary>The mark that closes what the character opens, or null where it opens nothing.</summary>
    private static char? ClosingFor(string text, int at, TextSpan paragraph) => text[at] switch
    {
        '"' => '"',
        '「' => '」',
        '『' => '』',
        '‹' => '›',
        '“' => '”',
        '„' or '‟' => '“',
        '«' => '»',
        '»' when StartsWord(text, at, paragraph) && Closes(text, at, paragraph.End, '«') => '«',
        '‘' when StartsWord(text, at, paragraph) && Closes(text, at, paragraph.End, '’') => '’',
        '\'' when StartsWord(text, at, paragraph) && Closes(text, at, paragraph.End, '\'') => '\'',
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

    /// <summary>Whether a mark is closed near by; a single one that is not is an apostrophe.</summary>
    private static bool Closes(string text, int at, int limit, char closing) =>
        FindEnd(text, at + 1, Math.Min(limit, at + LongestSingle), closing) >= 0;

    private static int FindEnd(string text, int from, int limit, char closing)
    {
        for (int at = from; at < limit; at++)
        {
            bool closes = text[at] == closing || closing switch
            {
                '”' => text[at] is '“' && from < at && char.IsPunctuation(text[at - 1]),
                '“' => text[at] is '”', // „low and high” as well as „low and turned“
                _ => false,
            };
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
