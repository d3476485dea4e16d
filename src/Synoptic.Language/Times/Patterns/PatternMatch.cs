using System.Collections.Immutable;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>Tries patterns at one word; places that may stay empty are filled where they can be.</summary>
internal readonly struct PatternMatch(PatternMatcher matcher, TermCache terms, TimeText text, Captures captures, int sentenceEnd, int depth)
{
    /// <summary>The expression that the pattern finds at the word, if it ends after <paramref name="shorter"/> and nothing is written together with it; else null.</summary>
    public TimeReading? Read(TimePattern pattern, int start, int shorter)
    {
        if (pattern.Before is { } before && Stands(before, start) == before.IsForbidden)
        {
            return null;
        }

        captures.Truncate(0);

        int end = Fill(pattern.Items, 0, start);
        if (end <= shorter || IsCut(end))
        {
            return null;
        }

        if (pattern.After is { } after && (Fill(after.Items, 0, end) >= 0) == after.IsForbidden)
        {
            return null;
        }

        return pattern.Meaning(captures) is { } reading ? reading with { End = end } : null;
    }

    private bool Stands(PatternContext before, int start) =>
        start - before.Items.Length >= text.Tokens.SentenceStart(start) && Fill(before.Items, 0, start - before.Items.Length) == start;

    /// <summary>Fills the places from one on; the index after the last word, or -1.</summary>
    private int Fill(ImmutableArray<PatternItem> items, int first, int index)
    {
        if (first == items.Length)
        {
            return index;
        }

        PatternItem item = items[first];
        int kept = captures.Count;
        int end = index < sentenceEnd ? Take(item, index) : -1;
        int last = end < 0 ? -1 : Fill(items, first + 1, end);
        if (last < 0)
        {
            captures.Truncate(kept);
            last = item.IsOptional ? Fill(items, first + 1, index) : -1;
        }

        return last;
    }

    private int Take(PatternItem item, int index)
    {
        if (!item.Words.IsEmpty && text.Entry(index) is { } entry && item.Words.Contains(entry.Index))
        {
            return index + 1;
        }

        foreach (TermClass wanted in item.Classes)
        {
            if (terms.Read(index, wanted) is { } term && term.End <= sentenceEnd)
            {
                captures.Add(term);
                return term.End;
            }
        }

        foreach (PatternGroup group in item.Groups)
        {
            if (matcher.Longest(group, index, depth + 1) is { } reading)
            {
                captures.Add(reading);
                return reading.End;
            }
        }

        return -1;
    }

    /// <summary>Whether letters or digits go on right after the last word, without a hyphen between.</summary>
    private bool IsCut(int end) =>
        text.Tokens.GoesOn(end) && !Digits.IsHyphen(text.Tokens.At(end));
}
