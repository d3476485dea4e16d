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
            if (HasAuxiliary(predicate.Word, "should", "must", "ought") && (statements.SpeakerOf(predicate.Word) ?? HolderOf(predicate.Word)) is { } speaker)
            {
                yield return new StanceCue(predicate, isNegative ? Stance.Opposes : Stance.Demands, [speaker], [predicate.Word]) { Standing = speaker };
            }
            else if (predicate.Kind is PredicateKind.Adjective && _syntax.Child(predicate.Word, "cop") >= 0 && JudgmentOf(predicate.Lemma, isNegative) is { } judgment && statements.SpeakerOf(predicate.Word) is { } judge)
            {
                ImmutableArray<int> judged = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)];
                yield return new StanceCue(predicate, judgment, [judge], judged) { Standing = judge };
            }
            else if (isNegative && HasAuxiliary(predicate.Word, "will", "would", "wo") && lexicon.IsIn(ActsOfWill, predicate.Lemma))
            {
                ImmutableArray<int> actors = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)];
                yield return new StanceCue(predicate, Stance.Rejects, actors, [predicate.Word]) { IsNegationCounted = true, IsDeed = true };
            }
        }
    }

    /// <summary>What it shows to call a thing good or bad.</summary>
    private Stance? JudgmentOf(string adjective, bool isNegative) =>
        !lexicon.IsIn("good-word", adjective) && !lexicon.IsIn("bad-word", adjective) ? null
        : lexicon.IsIn("good-word", adjective) != isNegative ? Stance.Supports
        : Stance.Opposes;

    /// <summary>Whose view opens the clause: "<b>for the loggers</b>, the mill must stay open".</summary>
    private int? HolderOf(int word)
    {
        int subject = _syntax.Child(word, "nsubj");
        foreach (int child in _syntax.Trees.ChildrenOf(word))
        {
            if (child < subject && _syntax.Marker(child, "case") is "for" && layer.TimeAt(child) is null && layer.MentionAt(child) is not null)
            {
                return child;
            }
        }

        return null;
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
