using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>Finds the longest expression of a group at a word of one text; of two of one length, the first in the table.</summary>
internal sealed class PatternMatcher(TermCache terms, TimeText text)
{
    /// <summary>Patterns call groups that call groups; deeper than any expression goes.</summary>
    private const int Deepest = 6;

    /// <summary>What was found before, for groups call one group at one word many times.</summary>
    private readonly Dictionary<(PatternGroup Group, int Start), TimeReading?> _found = [];

    private readonly Captures[] _captures = [.. Enumerable.Range(0, Deepest).Select(_ => new Captures())];

    /// <summary>The longest expression that begins at the word and lies in its sentence, or null.</summary>
    /// <param name="group">The group.</param>
    /// <param name="start">The index of the word.</param>
    /// <param name="depth">How many groups have called this one.</param>
    public TimeReading? Longest(PatternGroup group, int start, int depth = 0)
    {
        TimePattern[] patterns = group.BeginningAt(text, start);
        if (patterns.Length == 0 || depth == Deepest)
        {
            return null;
        }

        if (depth > 0 && _found.TryGetValue((group, start), out TimeReading? known))
        {
            return known;
        }

        TimeReading? longest = null;
        PatternMatch match = new(this, terms, text, _captures[depth], text.Tokens.SentenceEnd(start), depth);
        foreach (TimePattern pattern in patterns)
        {
            longest = match.Read(pattern, start, longest?.End ?? start) ?? longest;
        }

        if (depth > 0)
        {
            _found[(group, start)] = longest;
        }

        return longest;
    }
}
