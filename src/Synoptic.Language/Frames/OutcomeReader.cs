using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads how something came out off the words beside its own: "<b>successfully</b> launched", "an <b>abortive</b> test".</summary>
internal sealed class OutcomeReader(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The role; its fixed words are the names of the two classes of lemmas.</summary>
    public const string Role = "outcome";

    private const string Success = "success";
    /// <summary>The word for what did not come out well.</summary>
    public const string Failure = "failure";

    /// <summary>Adds the outcome where none is told yet.</summary>
    public void AddTo(List<FrameRole> roles, Predicate predicate)
    {
        if (!roles.Exists(role => role.Role == Role) && OutcomeOf(predicate) is { } outcome)
        {
            roles.Add(new FrameRole(Role, new Participant(layer.Syntax.Words[predicate.Word].Form.Span, null, null), Word: outcome));
        }
    }

    /// <summary>The roles, the outcome of which is failure.</summary>
    public static List<FrameRole> Failed(List<FrameRole> roles) => [.. roles.Select(role => role.Role == Role ? role with { Word = Failure } : role)];

    /// <summary>Whether it tells what a weapon is good for rather than what it did: "<b>can</b> hit a ship", "<b>could</b> reach the coast".</summary>
    public bool IsAbility(PatternMatch match)
    {
        int modal = layer.Syntax.Child(match.Predicate.Word, "aux");
        return modal >= 0 && (layer.Syntax.Form(modal) is "can" || (layer.Syntax.Form(modal) is "could" && match.Of("weapon").Any(weapon => weapon.Function is ArgumentFunction.Subject)));
    }

    private string? OutcomeOf(Predicate predicate)
    {
        IEnumerable<int> beside = predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Modifier).Select(argument => argument.Word)
            .Concat(layer.AdverbsOf(predicate.Support ?? predicate.Word));
        foreach (int word in beside)
        {
            string lemma = layer.LemmaAt(word);
            if (lexicon.IsIn(Failure, lemma))
            {
                return Failure;
            }

            if (lexicon.IsIn(Success, lemma))
            {
                return Success;
            }
        }

        return null;
    }
}
