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
        foreach (Argument argument in layer.ArgumentsOf(word))
        {
            if (!pattern.Path[depth].Means(argument))
            {
                continue;
            }

            if (depth < pattern.Path.Length - 1)
            {
                foreach (Argument found in Find(argument.Word, pattern, depth + 1))
                {
                    yield return found;
                }
            }
            else if (_test.Fits(argument, pattern.Restrictions))
            {
                yield return argument;
            }
        }
    }
}
