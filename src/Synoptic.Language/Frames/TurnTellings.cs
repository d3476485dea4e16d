using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads whether two reports of what somebody says are of one matter: "had said that <b>it would send nobody</b>", "said
/// that <b>it would send two runners</b>".
/// </summary>
internal sealed class TurnTellings(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality)
{
    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly ReferentReader _referents = new(layer, reality.Participants);

    /// <summary>Whether both tell by a clause what the same will do or be, by one verb or both of the time to come.</summary>
    public bool AreOfOne(int then, int now) => Told(then) is >= 0 and int old && Told(now) is >= 0 and int young
        && _syntax.Child(old, "nsubj") is >= 0 and int first && _syntax.Child(young, "nsubj") is >= 0 and int second
        && (_referents.AreSame(first, second) || _referents.IsThing(second))
        && (layer.LemmaAt(old) == layer.LemmaAt(young) || (IsToCome(old) && IsToCome(young)));

    private int Told(int verb) => _syntax.Upos(verb) is "VERB" && lexicon.IsIn(TurnWords.Telling, layer.LemmaAt(verb)) ? _syntax.Child(verb, "ccomp") : SyntaxReading.None;

    private bool IsToCome(int clause) => _syntax.Trees.ChildrenOf(clause).Any(child => _syntax.Relation(child) is "aux" && _syntax.Form(child) is "will" or "would" or "shall" or "should");
}
