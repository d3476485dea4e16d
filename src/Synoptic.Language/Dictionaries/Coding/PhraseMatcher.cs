using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>
/// Matches phrases to the words of a sentence, away from a place in either direction. A joined step must be the next word;
/// any other may have words before it. The nearest words and actors are taken; where the rest then fails, the next ones.
/// </summary>
internal sealed class PhraseMatcher(ImmutableArray<CodingWord> words, ImmutableArray<MarkedActor> actors)
{
    /// <summary>So many words are tried before a phrase counts as not found: phrases of a hostile dictionary end, too.</summary>
    private const int MostTrials = 5000;

    private int _direction = 1;
    private Range _range;
    private int _trials;
    private Func<CodingWord, bool>? _isBarrier;

    private sealed record Plan(ImmutableArray<PhraseStep> Steps, int Index, bool IsFirstJoined, Plan? Outer)
    {
        public PhraseStep Step => Steps[Index];

        public bool IsJoined => Index == 0 ? IsFirstJoined : Step.IsJoined;

        public Plan? Next => Index + 1 < Steps.Length ? this with { Index = Index + 1 } : Outer;
    }

    /// <summary>The end of a phrase (exclusive) that begins at a word; -1 where it does not.</summary>
    /// <param name="steps">The phrase.</param>
    /// <param name="start">The word.</param>
    /// <param name="isBarrier">What its gaps may not hold.</param>
    public int EndOf(ImmutableArray<PhraseStep> steps, int start, Func<CodingWord, bool> isBarrier)
    {
        _isBarrier = isBarrier;
        var match = new PhraseMatch();
        bool found = Begin(steps, isFirstJoined: true, start, new Range(0, words.Length), 1, match);
        _isBarrier = null;
        return found ? match.End : -1;
    }

    /// <summary>Matches a pattern around a verb within a range of words.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="verb">The words of the verb.</param>
    /// <param name="range">The words of its clause.</param>
    public PhraseMatch? Match(VerbPattern pattern, Range verb, Range range)
    {
        var match = new PhraseMatch();
        return Begin(pattern.Before, IsFirstJoined(pattern.Before), verb.Start.Value - 1, range, -1, match)
            && Begin(pattern.After, IsFirstJoined(pattern.After), verb.End.Value, range, 1, match)
                ? match
                : null;
    }

    private static bool IsFirstJoined(ImmutableArray<PhraseStep> steps) => !steps.IsEmpty && steps[0].IsJoined;

    private bool Begin(ImmutableArray<PhraseStep> steps, bool isFirstJoined, int at, Range range, int direction, PhraseMatch match)
    {
        _direction = direction;
        _range = range;
        _trials = 0;
        return Go(steps.IsEmpty ? null : new Plan(steps, 0, isFirstJoined, null), at, match);
    }

    private bool Go(Plan? plan, int at, PhraseMatch match)
    {
        if (plan is null)
        {
            match.End = at;
            return true;
        }

        return _trials++ < MostTrials && plan.Step.Kind switch
        {
            PhraseStepKind.Word => GoOverWords(plan, at, match),
            PhraseStepKind.Choice => GoOverChoices(plan, at, match),
            _ => GoOverActor(plan, at, match),
        };
    }

    private bool GoOverWords(Plan plan, int at, PhraseMatch match)
    {
        for (int word = at; _range.Start.Value <= word && word < _range.End.Value; word += _direction)
        {
            if (plan.Step.Word.Matches(words[word].Text) && Go(plan.Next, word + _direction, match))
            {
                match.Words++;
                return true;
            }

            if (plan.IsJoined || _isBarrier?.Invoke(words[word]) is true)
            {
                return false;
            }
        }

        return false;
    }

    private bool GoOverChoices(Plan plan, int at, PhraseMatch match)
    {
        foreach (ImmutableArray<PhraseStep> choice in plan.Step.Choices)
        {
            if (Go(new Plan(choice, 0, plan.IsJoined, plan.Next), at, match))
            {
                match.Choices++;
                return true;
            }
        }

        return false;
    }

    private bool GoOverActor(Plan plan, int at, PhraseMatch match)
    {
        if (Nearest(at, plan.Step.Kind is PhraseStepKind.Compound) is not { } actor
            || !Go(plan.Next, _direction > 0 ? actor.GroupEnd : actor.GroupStart - 1, match))
        {
            return false;
        }

        match.Take(plan.Step.Kind, actor);
        return true;
    }

    private MarkedActor? Nearest(int at, bool isGroup)
    {
        IEnumerable<MarkedActor> near = _direction > 0
            ? actors.Where(actor => actor.Start >= at && actor.End <= _range.End.Value)
            : actors.Reverse().Where(actor => actor.End <= at + 1 && actor.Start >= _range.Start.Value);
        return near.FirstOrDefault(actor => !isGroup || actor.All.Length > 1 || actor.Codes.Length > 1);
    }
}
