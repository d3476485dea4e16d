using System.Collections.Immutable;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>What a clause tells that is done, with who takes part in it.</summary>
internal sealed class ToldAct
{
    private readonly ImmutableArray<Argument> _arguments;

    /// <summary>Reads the act of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="layer">The predicates of its document.</param>
    /// <param name="words">The words.</param>
    /// <param name="events">The words that tell of events.</param>
    public ToldAct(ClauseWords clause, PredicateLayer layer, MergingWords words, IReadOnlySet<int> events)
    {
        int? happening = HappeningOf(clause, layer, words, events);
        Predicate = happening ?? clause.Words.FirstOrDefault(word => layer.At(word)?.Support == clause.Head, clause.Head);
        _arguments = layer.At(happening ?? clause.Head)?.Arguments ?? [];
    }

    /// <summary>The word that tells what is done: the head, the noun that a light verb carries ("gave the <b>order</b>"), or what is said to happen ("the <b>arrest</b> took place").</summary>
    public int Predicate { get; }

    /// <summary>The words that take a part.</summary>
    public IEnumerable<int> Arguments(ArgumentFunction function) => _arguments.Where(argument => argument.Function == function).Select(argument => argument.Word);

    /// <summary>Levin 1993, class 48.3, and "come", which says the same of what is an event.</summary>
    private static int? HappeningOf(ClauseWords clause, PredicateLayer layer, MergingWords words, IReadOnlySet<int> events)
    {
        ImmutableArray<Argument> told = layer.At(clause.Head)?.Arguments ?? [];
        bool isHappening = words.LemmaOf(clause.Head) switch
        {
            "happen" or "occur" or "transpire" or "ensue" => true,
            "take" => told.Any(argument => argument.Function is ArgumentFunction.Object && words.LemmaOf(argument.Word) is "place"),
            "come" => told.Any(argument => argument.Function is ArgumentFunction.Subject && events.Contains(argument.Word))
                && told.Where(argument => argument.Function is ArgumentFunction.Oblique).All(argument => layer.TimeAt(argument.Word) is not null), // not "came into force"
            _ => false,
        };
        return isHappening && told.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word).ToArray() is [var only] && words.UposOf(only) is "NOUN" ? only : null;
    }
}
