using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Finds the arguments of a predicate that a pattern means.</summary>
internal sealed class ArgumentFinder(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly FillerTest _test = new(layer, lexicon);

    /// <summary>Whether a condition holds of a predicate.</summary>
    public bool Holds(Predicate predicate, PatternCondition condition) =>
        condition.Alternatives.Any(argument => Find(predicate, argument).Any()) != condition.IsForbidden;

    /// <summary>The roles that are filled.</summary>
    public ImmutableArray<PatternFill> Fill(Predicate predicate, ImmutableArray<PatternRole> roles)
    {
        var fills = ImmutableArray.CreateBuilder<PatternFill>();
        foreach (PatternRole role in roles)
        {
            ImmutableArray<Argument> arguments = role.Alternatives.Select(argument => Find(predicate, argument).ToImmutableArray()).FirstOrDefault(found => !found.IsEmpty, []);
            if (!arguments.IsEmpty)
            {
                fills.Add(new PatternFill(role.Name, arguments));
            }
        }

        return fills.ToImmutable();
    }

    private IEnumerable<Argument> Find(Predicate predicate, ArgumentPattern pattern)
    {
        if (!pattern.Path.IsEmpty)
        {
            return Find(predicate.Word, pattern, 0).DistinctBy(argument => argument.Word);
        }

        var self = new Argument(ArgumentFunction.Modifier, predicate.Word, null);
        return _test.Fits(self, pattern.Restrictions) ? [self] : [];
    }

    private IEnumerable<Argument> Find(int word, ArgumentPattern pattern, int depth)
    {
        bool isFound = false;
        foreach (Argument argument in Reach(word, pattern.Path[depth]).SelectMany(argument => End(argument, pattern, depth)))
        {
            isFound = true;
            yield return argument;
        }

        if (!isFound && IsLoose(pattern.Path[depth]))
        {
            foreach (Argument argument in Below(word, pattern.Path[depth]).SelectMany(argument => End(argument, pattern, depth)))
            {
                yield return argument;
            }
        }
    }

    /// <summary>The argument itself where the path ends with it and it fits, or else those that the rest of the path leads to.</summary>
    private IEnumerable<Argument> End(Argument argument, ArgumentPattern pattern, int depth) =>
        depth < pattern.Path.Length - 1 ? Find(argument.Word, pattern, depth + 1)
        : _test.Fits(argument, pattern.Restrictions) ? [argument]
        : [];

    private IEnumerable<Argument> Reach(int word, ArgumentStep step) => step.Reach switch
    {
        StepReach.Argument => layer.ArgumentsOf(word).Where(argument => step.Means(argument)),
        StepReach.Adverb => layer.AdverbsOf(word).Select(adverb => new Argument(ArgumentFunction.Modifier, adverb, null)),
        _ => HeadOf(word),
    };

    private IEnumerable<Argument> HeadOf(int word)
    {
        int head = layer.Syntax.Trees.HeadOf(word);
        return head >= 0 && layer.At(head) is not null ? [new Argument(ArgumentFunction.Modifier, head, null)] : [];
    }

    /// <summary>
    /// Whether a phrase may hang on the object of the word as well as on the word: nobody can tell from the tree alone in
    /// "sent flour for the hungry". Phrases with "of" belong where they hang.
    /// </summary>
    private static bool IsLoose(ArgumentStep step) =>
        step is { Reach: StepReach.Argument, Function: ArgumentFunction.Oblique, Marker: not (null or "of") };

    /// <summary>The phrases that hang on the objects of a verb, on the "of" phrases of a noun, and on theirs.</summary>
    private IEnumerable<Argument> Below(int word, ArgumentStep step)
    {
        foreach (Argument argument in layer.ArgumentsOf(word))
        {
            bool isOpen = argument.Word != word && (argument.Function is ArgumentFunction.Object || argument.Marker == "of")
                && (layer.Syntax.Trees.HeadOf(argument.Word) == word || layer.Syntax.Relation(argument.Word) is "conj");
            if (isOpen)
            {
                foreach (Argument below in layer.ArgumentsOf(argument.Word).Where(below => step.Means(below)).Concat(Below(argument.Word, step)))
                {
                    yield return below;
                }
            }
        }
    }
}
