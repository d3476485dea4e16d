using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Finds those who are for or against something: "the mayor is against the dam".</summary>
internal static class PrepositionalStances
{
    public static IEnumerable<StanceCue> Find(PredicateLayer layer)
    {
        foreach (Predicate predicate in layer.Predicates)
        {
            if (layer.Syntax.Child(predicate.Word, "cop") >= 0 && StanceOf(layer.Syntax.Marker(predicate.Word, "case") ?? layer.Syntax.Marker(predicate.Word, "mark")) is { } stance)
            {
                yield return new StanceCue(
                    predicate, stance,
                    [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)],
                    [predicate.Word]);
            }
        }
    }

    private static Stance? StanceOf(string? preposition) => preposition switch
    {
        "against" => Stance.Opposes,
        "for" or "in favour of" or "in favor of" => Stance.Supports,
        _ => null,
    };
}
