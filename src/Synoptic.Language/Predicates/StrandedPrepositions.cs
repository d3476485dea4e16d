using Synoptic.Language.Coreference;
using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>Finds the preposition that a passive verb leaves behind: "the bishop was called <b>upon</b> by the miners" (Huddleston and Pullum 2002, 16.10.1.2).</summary>
internal static class StrandedPrepositions
{
    private static readonly WordSet Prepositions = new("on upon to at with for over into");

    /// <summary>The preposition, or null.</summary>
    public static string? Of(SyntaxReading syntax, int verb)
    {
        int preposition = verb + 1;
        bool isStranded = preposition + 1 < syntax.Words.Length && syntax.Child(verb, "aux:pass") >= 0 && syntax.Child(verb, "compound:prt") < 0
            && syntax.Upos(preposition) is "ADP" or "ADV" && Prepositions.Contains(syntax.Form(preposition)) && EndsPhrase(syntax, preposition);
        return isStranded ? syntax.Form(preposition).ToString() : null;
    }

    /// <summary>"Waited upon <b>by</b>", "upon <b>the same evening</b> by", and not "opened on <b>Friday</b> by".</summary>
    private static bool EndsPhrase(SyntaxReading syntax, int preposition) => syntax.Upos(preposition + 1) is "ADP" or "PUNCT" or "CCONJ"
        || (syntax.Form(preposition) is "upon" or "with" && syntax.Trees.HeadOf(preposition) is >= 0 and int when && NounTypes.TypeOf(syntax.Lemma(when)) is Referent.Time);
}
