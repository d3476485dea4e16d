using Synoptic.Language.Coreference;

namespace Synoptic.Language.Predicates;

/// <summary>Reads what a verb without a meaning of its own carries: "held <b>talks</b>".</summary>
internal sealed class CarriedNouns(PredicateLayer layer)
{
    /// <summary>The nouns of action among the objects of a verb, and the noun that completes it: "came face to <b>face</b>".</summary>
    public IEnumerable<int> Of(Predicate verb) => verb.Kind is PredicateKind.Verb
        ? verb.Arguments.Where(argument => argument.Function is ArgumentFunction.Object or ArgumentFunction.Complement && layer.Syntax.Trees.HeadOf(argument.Word) == verb.Word
            && layer.Syntax.Upos(argument.Word) == "NOUN" && (argument.Function is ArgumentFunction.Complement || IsAction(argument.Word, verb.Word))).Select(argument => argument.Word)
        : [];

    private bool IsAction(int noun, int verb) => layer.At(noun)?.Support == verb || NounTypes.TypeOf(layer.Syntax.Lemma(noun)) is Referent.Event;
}
