using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Finds the arguments of a predicate that a pattern means. Of one document; not for several threads.</summary>
internal sealed class ArgumentFinder(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly FillerTest _test = new(layer, lexicon);
    private readonly ArgumentReach _reach = new(layer);
    private readonly List<Argument> _found = []; // of the question that is being answered: hardly any asks for more than a few

    /// <summary>Whether all conditions hold of a predicate.</summary>
    public bool Hold(Predicate predicate, ImmutableArray<PatternCondition> conditions)
    {
        foreach (PatternCondition condition in conditions)
        {
            if (HasAny(predicate, condition.Alternatives) == condition.IsForbidden)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The roles that are filled.</summary>
    public ImmutableArray<PatternFill> Fill(Predicate predicate, ImmutableArray<PatternRole> roles)
    {
        var fills = ImmutableArray.CreateBuilder<PatternFill>(roles.Length);
        foreach (PatternRole role in roles)
        {
            if (HasAny(predicate, role.Alternatives))
            {
                fills.Add(new PatternFill(role.Name, [.. _found.DistinctBy(argument => argument.Word)]));
            }
        }

        return fills.DrainToImmutable();
    }

    /// <summary>Whether one of the alternatives is there; its arguments are the ones found then.</summary>
    private bool HasAny(Predicate predicate, ImmutableArray<ArgumentPattern> alternatives)
    {
        foreach (ArgumentPattern pattern in alternatives)
        {
            _found.Clear();
            if (pattern.Path.IsEmpty)
            {
                AddFitting(new Argument(ArgumentFunction.Modifier, predicate.Word, null), pattern);
            }
            else
            {
                AddAll(predicate.Word, pattern, 0);
            }

            if (_found.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddAll(int word, ArgumentPattern pattern, int depth)
    {
        ArgumentStep step = pattern.Path[depth];
        int before = _found.Count;
        switch (step.Reach)
        {
            case StepReach.Argument when !_reach.MayLead(word, step):
                return;
            case StepReach.Argument:
                AddArguments(word, pattern, depth);
                break;
            case StepReach.Adverb:
                AddAdverbs(word, pattern, depth);
                break;
            default:
                AddHead(word, pattern, depth);
                break;
        }

        if (_found.Count == before && IsLoose(step))
        {
            AddBelow(word, pattern, depth);
        }
    }

    private void AddArguments(int word, ArgumentPattern pattern, int depth)
    {
        foreach (Argument argument in layer.ArgumentsOf(word))
        {
            if (pattern.Path[depth].Means(argument))
            {
                AddEnd(argument, pattern, depth);
            }
        }
    }

    private void AddAdverbs(int word, ArgumentPattern pattern, int depth)
    {
        foreach (int adverb in layer.AdverbsOf(word))
        {
            AddEnd(new Argument(ArgumentFunction.Modifier, adverb, null), pattern, depth);
        }
    }

    private void AddHead(int word, ArgumentPattern pattern, int depth)
    {
        int head = layer.Syntax.Trees.HeadOf(word);
        if (head >= 0 && layer.At(head) is not null)
        {
            AddEnd(new Argument(ArgumentFunction.Modifier, head, null), pattern, depth);
        }
    }

    /// <summary>Adds the phrases that hang on the objects of a verb, on the places that it names, on the "of" phrases of a noun, and on theirs.</summary>
    private void AddBelow(int word, ArgumentPattern pattern, int depth)
    {
        foreach (Argument argument in layer.ArgumentsOf(word))
        {
            if (_reach.IsOpen(word, argument))
            {
                AddArguments(argument.Word, pattern, depth);
                AddBelow(argument.Word, pattern, depth);
            }
        }
    }

    /// <summary>Adds the argument itself where the path ends with it and it fits, or else those that the rest of the path leads to.</summary>
    private void AddEnd(in Argument argument, ArgumentPattern pattern, int depth)
    {
        if (depth < pattern.Path.Length - 1)
        {
            AddAll(argument.Word, pattern, depth + 1);
        }
        else
        {
            AddFitting(argument, pattern);
        }
    }

    private void AddFitting(in Argument argument, ArgumentPattern pattern)
    {
        if (_test.Fits(argument, pattern.Restrictions))
        {
            _found.Add(argument);
        }
    }

    /// <summary>
    /// Whether a phrase may hang on the object of the word as well as on the word: nobody can tell from the tree alone in
    /// "sent flour for the hungry". Phrases with "of" belong where they hang.
    /// </summary>
    private static bool IsLoose(ArgumentStep step) =>
        step is { Reach: StepReach.Argument, Function: ArgumentFunction.Oblique, Marker: not (null or "of") };
}
