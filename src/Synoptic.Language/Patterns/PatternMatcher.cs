using System.Collections.Immutable;
using Synoptic.Language.Morphology;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Finds the predicates that patterns fit: one look-up a predicate, and nothing is allocated for those that fit none.</summary>
internal sealed class PatternMatcher(PatternLexicon lexicon)
{
    /// <summary>
    /// The matches of a kind, in text order; of one predicate the strongest of each name and mode, the strongest first. A pattern
    /// named <c>-</c> takes the place of all weaker ones, <c>-visit</c> of those.
    /// </summary>
    public ImmutableArray<PatternMatch> Match(PredicateLayer layer, PatternKind kind)
    {
        var arguments = new ArgumentFinder(layer, lexicon);
        var matches = ImmutableArray.CreateBuilder<PatternMatch>();
        foreach (Predicate predicate in layer.Predicates)
        {
            ImmutableArray<RankedPattern> patterns = PatternsAt(layer, predicate);
            if (!patterns.IsEmpty)
            {
                AddMatches(predicate, patterns.Where(ranked => ranked.Pattern.Kind == kind), arguments, matches);
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>The patterns of the lemma; where none is for its part of speech, of the lemma that the form of a verb without particle has by its spelling.</summary>
    private ImmutableArray<RankedPattern> PatternsAt(PredicateLayer layer, Predicate predicate)
    {
        ImmutableArray<RankedPattern> patterns = lexicon.At(predicate.Lemma);
        if (patterns.Any(ranked => ranked.Pattern.Trigger.Kinds.Contains(predicate.Kind)) || predicate.Kind is not PredicateKind.Verb || predicate.Lemma.Contains(' ', StringComparison.Ordinal))
        {
            return patterns;
        }

        foreach (string lemma in VerbForms.LemmasOf(layer.Syntax.Form(predicate.Word)))
        {
            if (lexicon.At(lemma) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return patterns;
    }

    private static void AddMatches(Predicate predicate, IEnumerable<RankedPattern> patterns, ArgumentFinder arguments, ImmutableArray<PatternMatch>.Builder matches)
    {
        var told = new List<Pattern>();
        foreach (RankedPattern ranked in patterns)
        {
            Pattern pattern = ranked.Pattern;
            bool fits = pattern.Trigger.Kinds.Contains(predicate.Kind) && !told.Exists(stronger => Excludes(stronger, pattern))
                && pattern.Conditions.All(condition => arguments.Holds(predicate, condition));
            if (!fits)
            {
                continue;
            }

            told.Add(pattern);
            if (!pattern.IsDenial)
            {
                matches.Add(new PatternMatch(pattern, predicate, arguments.Fill(predicate, pattern.Roles)));
            }
        }
    }

    /// <summary>Whether a stronger pattern leaves no room for a weaker one.</summary>
    private static bool Excludes(Pattern stronger, Pattern weaker) =>
        stronger.Denies(weaker) || (stronger.Name == weaker.Name && stronger.Mode == weaker.Mode);
}
