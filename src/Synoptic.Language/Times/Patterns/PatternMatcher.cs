using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>Finds the longest expression of a group at a word; of two of one length, the first in the table.</summary>
internal sealed class PatternMatcher(TermReader terms)
{
    /// <summary>Patterns call groups that call groups; deeper than any expression goes.</summary>
    private const int Deepest = 6;

    /// <summary>The longest expression that begins at the word and lies in its sentence, or null.</summary>
    public TimeReading? Longest(PatternGroup group, TimeText text, int start) => Longest(group, text, start, 0);

    private TimeReading? Longest(PatternGroup group, TimeText text, int start, int depth)
    {
        TimePattern[] patterns = group.BeginningAt(text, start);
        if (patterns.Length == 0 || depth == Deepest)
        {
            return null;
        }

        TimeReading? longest = null;
        PatternMatch match = new(this, terms, text, text.Tokens.SentenceEnd(start), depth);
        foreach (TimePattern pattern in patterns)
        {
            longest = match.Read(pattern, start, longest?.End ?? start) ?? longest;
        }

        return longest;
    }

    /// <summary>The same for a group that a pattern calls.</summary>
    public TimeReading? Nested(PatternGroup group, TimeText text, int start, int depth) => Longest(group, text, start, depth + 1);
}
