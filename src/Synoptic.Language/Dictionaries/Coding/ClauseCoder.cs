using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Codes the clauses of one sentence in their order; a clause without a subject has that of the clause before.</summary>
internal sealed class ClauseCoder(MarkedSentence sentence, bool codesEveryVerb)
{
    private const int LongestPassive = 3; // words from "was" to its participle
    private const int FarthestBy = 3; // words from the participle to "by"

    private static readonly ImmutableHashSet<string> Be = ["BE", "IS", "ARE", "WAS", "WERE", "BEEN", "BEING"];

    private readonly PhraseMatcher _matcher = new(sentence.Words, sentence.Actors);
    private MarkedActor? _subject;

    /// <summary>Whether a code says that the whole sentence is not to be coded.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The events of the first verb of a clause that has any, or of every verb, each with whether no other counts beside it.</summary>
    public IEnumerable<(CodedEvent Event, bool IsStrong)> Code(Range clause)
    {
        List<(ImmutableArray<CodedEvent> Events, EventCodeKind Kind)> coded = [];
        foreach (Stretch<VerbEntry> verb in sentence.Verbs.Where(verb => clause.Start.Value <= verb.Start && verb.Start < clause.End.Value))
        {
            (EventCode code, PhraseMatch? match) = Decide(verb, clause);
            IsRefused |= code.Kind is EventCodeKind.Discard or EventCodeKind.Complex;
            if (Rank(code.Kind) > 0 && Events(code, match, verb, clause) is { IsEmpty: false } events)
            {
                coded.Add((events, code.Kind));
            }
        }

        Remember(clause);
        int best = coded.Select(each => Rank(each.Kind)).DefaultIfEmpty().Max();
        return coded.Where(each => Rank(each.Kind) == best).Take(codesEveryVerb ? int.MaxValue : 1)
            .SelectMany(each => each.Events.Select(one => (one, each.Kind is EventCodeKind.Strong)));
    }

    private static int Rank(EventCodeKind kind) => kind switch
    {
        EventCodeKind.Weak => 1,
        EventCodeKind.Plain => 2,
        EventCodeKind.Strong => 3,
        _ => 0,
    };

    private void Remember(Range clause)
    {
        int verb = sentence.Verbs.Where(each => each.Start >= clause.Start.Value).Select(each => each.Start).FirstOrDefault(sentence.Words.Length);
        _subject = Before(verb, clause) ?? _subject;
    }

    /// <summary>The code of the pattern that finds most; of equals, of the first.</summary>
    private (EventCode Code, PhraseMatch? Match) Decide(Stretch<VerbEntry> verb, Range clause)
    {
        (EventCode Code, PhraseMatch? Match) best = (verb.Entry.Code, null);
        foreach (VerbPattern pattern in verb.Entry.Patterns)
        {
            if (_matcher.Match(pattern, new Range(verb.Start, verb.End), clause) is { } match && match.Weight > (best.Match?.Weight ?? -1))
            {
                best = (pattern.Code, match);
            }
        }

        return best;
    }

    private ImmutableArray<CodedEvent> Events(EventCode code, PhraseMatch? match, Stretch<VerbEntry> verb, Range clause)
    {
        if (match?.Compound is { } compound)
        {
            return Pair(code with { Reverse = code.Reverse ?? code.Code }, compound, compound, verb);
        }

        MarkedActor? before = Before(verb.Start, clause) ?? _subject;
        MarkedActor? first = match?.Source ?? before;
        MarkedActor? second = match?.Target;
        if (match is null or { Source: null, Target: null } && IsPassive(verb, clause))
        {
            (first, second) = (After(verb.End, clause, before), before);
        }

        MarkedActor? source = first is not null && first == second ? After(verb.End, clause, second) : first;
        MarkedActor? target = second ?? After(verb.End, clause, source) ?? Other(verb.Start, clause, source);
        return source is null || target is null ? [] : Pair(code, source, target, verb);
    }

    private MarkedActor? Before(int verb, Range clause) =>
        sentence.Actors.FirstOrDefault(actor => actor.Start >= clause.Start.Value && actor.End <= verb);

    private MarkedActor? After(int verb, Range clause, MarkedActor? other) =>
        sentence.Actors.FirstOrDefault(actor => actor.Start >= verb && actor.Start < clause.End.Value && other?.Holds(actor) is not true);

    private MarkedActor? Other(int verb, Range clause, MarkedActor? source) =>
        sentence.Actors.LastOrDefault(actor => actor.Start >= clause.Start.Value && actor.End <= verb && source?.Holds(actor) is not true);

    /// <summary>"Was fiercely opposed by": a form of "be" a few words before the verb, "by" a few words after it.</summary>
    private bool IsPassive(Stretch<VerbEntry> verb, Range clause)
    {
        int first = Math.Max(clause.Start.Value, verb.Start - LongestPassive);
        int last = Math.Min(clause.End.Value, verb.End + FarthestBy);
        return sentence.Words[first..verb.Start].Any(word => Be.Contains(word.Text)) && sentence.Words[verb.End..last].Any(word => word.Text == "BY");
    }

    private ImmutableArray<CodedEvent> Pair(EventCode code, MarkedActor source, MarkedActor target, Stretch<VerbEntry> verb)
    {
        var events = ImmutableArray.CreateBuilder<CodedEvent>();
        TextSpan span = TextSpan.Cover(sentence.Words[verb.Start].Span, sentence.Words[verb.End - 1].Span);
        foreach (MarkedActor first in source.All)
        {
            foreach (MarkedActor second in target.All)
            {
                Add(events, code, span, first, second);
            }
        }

        return events.ToImmutable();
    }

    private static void Add(ImmutableArray<CodedEvent>.Builder events, EventCode code, TextSpan verb, MarkedActor first, MarkedActor second)
    {
        foreach (string source in first.Codes)
        {
            foreach (string target in second.Codes.Where(target => target != source))
            {
                events.Add(new CodedEvent(source, code.Code, target, first.Span, verb, second.Span));
                if (code.Reverse is { } reverse)
                {
                    events.Add(new CodedEvent(target, reverse, source, second.Span, verb, first.Span));
                }
            }
        }
    }
}
