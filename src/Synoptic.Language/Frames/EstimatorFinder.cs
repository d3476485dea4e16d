using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds who counted: "by the ministry's estimate", or who is reported to say so.</summary>
internal sealed class EstimatorFinder(PredicateLayer layer, PatternLexicon lexicon, RoleReader roles)
{
    /// <summary>The class of verbs for telling how many.</summary>
    private const string Counting = "counting";

    private static readonly WordSet Countings = new("count estimate account tally reckoning figure calculation total reckonings estimates figures accounts estimation guess computation record register return census opinion view judgement judgment");

    private readonly SpeakerFinder _speakers = new(layer);

    /// <summary>The estimator of the number that a predicate tells, or null.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="isEstimate">Whether the text calls the number an estimate.</param>
    public Participant? Find(Predicate predicate, out bool isEstimate)
    {
        isEstimate = false;
        return ByPhrase(predicate) ?? _speakers.Find(layer.Syntax.Words[predicate.Word].Form.Span, out isEstimate) ?? ByVerb(predicate.Word);
    }

    private Participant? ByPhrase(Predicate predicate)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            if (argument.Marker is "by" or "on" or "in" or "at" or "according to" or "from" && Countings.Contains(layer.LemmaAt(argument.Word)))
            {
                int counter = layer.Syntax.Child(argument.Word, "nmod:poss");
                counter = counter >= 0 ? counter : layer.Syntax.Child(argument.Word, "nmod");
                return counter < 0 ? null : roles.Participant(layer.Syntax.Upos(counter) == "PRON" ? SubjectOf(predicate) ?? counter : counter);
            }
        }

        return null;
    }

    /// <summary>"by <b>his</b> own count" is the count of who acts.</summary>
    private static int? SubjectOf(Predicate predicate) => predicate.Arguments
        .Where(argument => argument.Function is ArgumentFunction.Subject && argument.Marker is null)
        .Select(argument => (int?)argument.Word).FirstOrDefault();

    /// <summary>The subject of the verb of telling that the words are told by: "<b>the mayor</b> admits eight wounded".</summary>
    private Participant? ByVerb(int word)
    {
        for (int verb = layer.Syntax.Trees.HeadOf(word); verb >= 0; verb = layer.Syntax.Trees.HeadOf(verb))
        {
            if (layer.Syntax.Upos(verb) is "VERB")
            {
                bool isTold = lexicon.IsIn(Counting, layer.LemmaAt(verb)) && !layer.Syntax.IsPassive(verb);
                return isTold && layer.At(verb) is { } predicate && SubjectOf(predicate) is { } subject && subject < verb ? roles.Participant(subject) : null;
            }
        }

        return null;
    }
}
