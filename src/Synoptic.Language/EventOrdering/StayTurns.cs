using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Tells the verbs that open a stay or a journey, those that close it, and those of what is done meanwhile.</summary>
internal sealed class StayTurns(PredicateLayer layer)
{
    private static readonly WordSet Homewards = new("home back away off");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Whether a verb in the past tells that somebody comes: "arrived", "flew to Oslo".</summary>
    public bool IsOpening(int verb) => verb >= 0 && _syntax.Xpos(verb) is "VBD" && Is(verb, "opening") && !IsHomewards(verb);

    /// <summary>Whether a verb tells that somebody goes: "left", "flew home"; but "left two sons".</summary>
    public bool IsClosing(int verb) => (Is(verb, "closing") || (Is(verb, "opening") && IsHomewards(verb))) && IsLeft(_syntax.Child(verb, "obj"));

    /// <summary>Whether a verb tells what people do at one time in one place, no state and no work of years.</summary>
    public bool IsStep(int verb) => Is(verb, "deed") || Is(verb, "lasting") || Is(verb, "opening");

    /// <summary>Whether a verb tells such a step or what goes with one: "spoke", "gave".</summary>
    public bool IsMeanwhile(int verb) => IsStep(verb) || Is(verb, "meanwhile");

    private bool Is(int verb, string place) => Connectives.Find(_syntax.Lemma(verb), place) is not null;

    private bool IsHomewards(int verb) => _syntax.Child(verb, "advmod") is >= 0 and int adverb && Homewards.Contains(_syntax.Form(adverb));

    /// <summary>Whether what somebody leaves is somewhere or something that goes on there: "left the <b>hall</b>", "left <b>Oslo</b>"; or nothing is told.</summary>
    private bool IsLeft(int whole) => whole < 0 || NounTypes.TypeOf(_syntax.Lemma(whole)) is Referent.Place or Referent.Event || PlaceNames.IsPlace(layer, whole);
}
