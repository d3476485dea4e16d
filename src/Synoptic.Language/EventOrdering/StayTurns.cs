using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Tells the verbs that open a stay or a journey and those that close it.</summary>
internal sealed class StayTurns(SyntaxReading syntax)
{
    private static readonly WordSet Homewards = new("home back away off");

    /// <summary>Whether a verb in the past tells that somebody comes: "arrived", "flew to Oslo".</summary>
    public bool IsOpening(int verb) => verb >= 0 && syntax.Xpos(verb) is "VBD" && Connectives.Find(syntax.Lemma(verb), "opening") is not null && !IsHomewards(verb);

    /// <summary>Whether a verb tells that somebody goes: "left", "flew home".</summary>
    public bool IsClosing(int verb) =>
        Connectives.Find(syntax.Lemma(verb), "closing") is not null || (Connectives.Find(syntax.Lemma(verb), "opening") is not null && IsHomewards(verb));

    private bool IsHomewards(int verb) => syntax.Child(verb, "advmod") is >= 0 and int adverb && Homewards.Contains(syntax.Form(adverb));
}
