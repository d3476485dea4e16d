using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Patterns;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times;

/// <summary>Finds time expressions by the patterns of <c>time-patterns.tsv</c> and resolves them to TIMEX3 values (TimeML 1.2.1).</summary>
public sealed class TimeFinder
{
    private const string Expressions = "time";

    private readonly TimeLexicon _lexicon = new();
    private readonly TermReader _terms = new();
    private readonly DirectionReader _directions = new();
    private readonly PatternGroup _expressions;

    /// <summary>Loads the calendar words and patterns.</summary>
    public TimeFinder() => _expressions = new PatternTable(_lexicon).Group(Expressions);

    /// <summary>
    /// The time expressions, in order, none overlapping another. A relative one is resolved from
    /// <paramref name="publishedAt"/> or a date before it in the text; without either it has no value.
    /// </summary>
    public ImmutableArray<TimeExpression> Find(TokenLayer text, PublicationTime? publishedAt)
    {
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        Narrative narrative = new(publishedAt, _directions, [.. Datelines.Of(text.Text, text.Sentences)]);
        TimeText read = new(text, _lexicon);
        PatternMatcher matcher = new(new TermCache(_terms, read), read);
        int index = 0;
        while (index < read.Length)
        {
            if (read.Entry(index) is null || !MayBegin(text, index) || matcher.Longest(_expressions, index) is not { } reading)
            {
                index++;
                continue;
            }

            TextSpan span = text.Cover(index, reading.End);
            ResolvedTime resolved = reading.Meaning.Resolve(narrative.ContextAt(text, index, reading));
            TimeExpression time = new(span, reading.Type, resolved.Value, resolved.Anchor);
            times.Add(time);
            narrative.Add(time);
            index = reading.End;
        }

        return times.DrainToImmutable();
    }

    /// <summary>Not in the middle of what is written as one, unless after the hyphen of a word ("late-November").</summary>
    private static bool MayBegin(TokenLayer text, int index) =>
        char.IsLetter(text[index][0]) || !text.GoesOn(index) || (Digits.IsHyphen(text.At(index - 1)) && text.GoesOn(index - 1));
}
