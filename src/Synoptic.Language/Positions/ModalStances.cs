using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>
/// Finds what speakers say must be ("the mayor said that the bridge must be built" is a demand of the mayor), and what
/// actors will not do ("the players will not sit down"): refusals of acts of will.
/// </summary>
internal sealed class ModalStances(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The class of verbs for what somebody does or does not do at will.</summary>
    public const string ActsOfWill = "act_of_will";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The cues.</summary>
    public IEnumerable<StanceCue> Find()
    {
        StatementMap statements = new(layer);
        foreach (Predicate predicate in layer.Predicates.Where(predicate => predicate.Kind is not PredicateKind.Noun || _syntax.Child(predicate.Word, "cop") >= 0))
        {
            bool isNegative = IsNegative(predicate.Word);
            if (HasAuxiliary(predicate.Word, "should", "must", "ought") && statements.SpeakerOf(predicate.Word) is { } speaker)
            {
                yield return new StanceCue(predicate, isNegative ? Stance.Opposes : Stance.Demands, [speaker], [predicate.Word]) { Standing = speaker };
            }
            else if (isNegative && HasAuxiliary(predicate.Word, "will", "would", "wo") && lexicon.IsIn(ActsOfWill, predicate.Lemma))
            {
                ImmutableArray<int> actors = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)];
                yield return new StanceCue(predicate, Stance.Rejects, actors, [predicate.Word]) { IsNegationCounted = true, IsDeed = true };
            }
        }
    }

    private bool IsNegative(int word)
    {
        foreach (int adverb in layer.AdverbsOf(word))
        {
            if (_syntax.Lemma(adverb) is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A question or a condition: "should it rain".</summary>
    private bool IsInverted(int word, int auxiliary) => _syntax.Child(word, "nsubj") > auxiliary && _syntax.Child(word, "expl") < 0;

    private bool HasAuxiliary(int word, params ReadOnlySpan<string> lemmas)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "aux" && !IsInverted(word, child) && (lemmas.Contains(_syntax.Lemma(child)) || lemmas.Contains(_syntax.Form(child).ToString())))
            {
                return true;
            }
        }

        return false;
    }
}
