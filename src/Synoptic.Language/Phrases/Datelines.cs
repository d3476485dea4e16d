using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Phrases;

/// <summary>
/// Finds the datelines of reports, where and when they were written: "<b>VADUZ, Nov. 16 (Agency) —</b> The premier met ...". They
/// stand before the first sentence of a paragraph and are no part of it, though a tree hangs them on its verb.
/// </summary>
internal static class Datelines
{
    /// <summary>How many characters a dateline has at most.</summary>
    private const int Longest = 80;

    // what opens an entry of a chronicle: "May 12 — The premier met"
    private static readonly WordSet OfCalendar = new("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>The datelines of a text, in order.</summary>
    public static IEnumerable<TextSpan> Of(string text, ImmutableArray<Sentence> sentences)
    {
        for (int sentence = 0; sentence < sentences.Length; sentence++)
        {
            TextSpan span = sentences[sentence].Span;
            bool isOpening = sentence == 0 || sentences[sentence - 1].Paragraph != sentences[sentence].Paragraph;
            if (isOpening && LengthOf(span.Slice(text)) is > 0 and int length)
            {
                yield return new TextSpan(span.Start, span.Start + length);
            }
        }
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, Longest)];
        int dash = DashIn(head, out int end);
        return dash > 1 && IsPlaceAndDay(head[..dash]) && BeginsSentence(text[end..]) ? end : 0;
    }

    /// <summary>The first dash: a long one, or a short one between blanks.</summary>
    private static int DashIn(ReadOnlySpan<char> head, out int end)
    {
        for (int at = 1; at < head.Length - 1; at++)
        {
            bool isDouble = head[at] is '-' && head[at + 1] is '-';
            if (head[at] is '—' or '―' || isDouble || (head[at] is '-' or '–' && head[at - 1] is ' ' or '.' or ')' && head[at + 1] is ' '))
            {
                end = at + (isDouble ? 2 : 1);
                return at;
            }
        }

        end = 0;
        return -1;
    }

    /// <summary>A place in capitals, or one with a day; beside them only names and what stands in brackets.</summary>
    private static bool IsPlaceAndDay(ReadOnlySpan<char> text)
    {
        bool isInBrackets = false;
        bool hasDay = false;
        bool isFirstCapital = false;
        int words = 0;
        foreach (Range part in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[part].Trim(".,;:");
            isInBrackets |= word.StartsWith("(");
            bool isOver = word.EndsWith(")");
            bool isNumber = word is [>= '0' and <= '9', ..];
            if (!isInBrackets && !word.IsEmpty)
            {
                if ((!isNumber && !char.IsUpper(word[0])) || (words == 0 && (isNumber || OfCalendar.Contains(word))))
                {
                    return false;
                }

                hasDay |= isNumber;
                isFirstCapital |= words == 0 && word.Length > 2 && !ContainsSmall(word);
                words++;
            }

            isInBrackets &= !isOver;
        }

        return words > 0 && (hasDay || isFirstCapital);
    }

    private static bool ContainsSmall(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (char.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> rest) => rest.TrimStart(" \t\"'“‘«") is [var first, ..] && char.IsUpper(first);
}
