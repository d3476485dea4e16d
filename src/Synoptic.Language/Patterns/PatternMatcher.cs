using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Finds the predicates that patterns fit: one look-up a predicate, and nothing is allocated for those whose lemma no pattern begins from.</summary>
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
            ImmutableArray<Pattern> patterns = PatternsAt(layer, predicate);
            if (!patterns.IsEmpty)
            {
                AddMatches(predicate, kind, patterns, arguments, matches);
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>The patterns of the lemma; where none is for its part of speech, of the lemma that the form of a verb without particle has by its spelling.</summary>
    private ImmutableArray<Pattern> PatternsAt(PredicateLayer layer, Predicate predicate)
    {
        ImmutableArray<Pattern> patterns = lexicon.At(predicate.Lemma, predicate.Kind);
        if (!patterns.IsEmpty || predicate.Kind is not PredicateKind.Verb || predicate.Lemma.Contains(' ', StringComparison.Ordinal))
        {
            return patterns;
        }

        foreach (string lemma in VerbForms.LemmasOf(layer.Syntax.Form(predicate.Word)))
        {
            if (lexicon.At(lemma, predicate.Kind) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    private static void AddMatches(Predicate predicate, PatternKind kind, ImmutableArray<Pattern> patterns, ArgumentFinder arguments, ImmutableArray<PatternMatch>.Builder matches)
    {
        List<Pattern>? told = null;
        foreach (Pattern pattern in patterns)
        {
            if (pattern.Kind != kind || IsExcluded(pattern, told) || !arguments.Hold(predicate, pattern.Conditions))
            {
                continue;
            }

            (told ??= []).Add(pattern);
            if (!pattern.IsDenial)
            {
                matches.Add(new PatternMatch(pattern, predicate, arguments.Fill(predicate, pattern.Roles)));
            }
        }
    }

    private static bool IsExcluded(Pattern pattern, List<Pattern>? told) => told is not null && told.Exists(stronger => Excludes(stronger, pattern));

    /// <summary>Whether a stronger pattern leaves no room for a weaker one.</summary>
    private static bool Excludes(Pattern stronger, Pattern weaker) =>
        stronger.Denies(weaker) || (stronger.Name == weaker.Name && stronger.Mode == weaker.Mode);
}
