using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Actors;

/// <summary>
/// Reads pronouns in a phrase that opens a sentence and that refer to nothing before: they mean the subject that follows,
/// "on the second day of <b>his</b> visit the premier met ..." (Quirk and others 1985, 6.19); and "their" in words that those who are named after it say.
/// </summary>
internal static class Cataphora
{
    private static readonly WordSet Pronouns = new("he she they it his her their its him them");
    private static readonly WordSet Plurals = new("they their them");

    /// <summary>The subject that a pronoun points forward to, or null.</summary>
    public static int? SubjectAfter(PredicateLayer layer, int pronoun)
    {
        SyntaxReading syntax = layer.Syntax;
        if (!Pronouns.Contains(syntax.Form(pronoun)))
        {
            return null;
        }

        bool isOpening = false;
        for (int word = pronoun; word >= 0; word = syntax.Trees.HeadOf(word))
        {
            bool isVerb = isOpening && syntax.Upos(word) is "VERB" && word > pronoun;
            if (isVerb && OtherSubject(syntax, word, pronoun) is { } subject)
            {
                return IsAlike(layer, pronoun, subject) ? subject : null;
            }

            bool isSaid = syntax.Form(pronoun) is "their" or "Their" && syntax.Relation(word) is "ccomp" or "nsubj"; // "<b>their</b> talks had been friendly, the envoys said"
            isOpening |= isSaid || syntax.Relation(word) is "obl" or "advcl";
        }

        return null;
    }

    /// <summary>A subject after the pronoun that the pronoun is no part of.</summary>
    private static int? OtherSubject(SyntaxReading syntax, int verb, int pronoun)
    {
        for (int child = syntax.Trees.FirstChildOf(verb); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (child > pronoun && syntax.Relation(child) is "nsubj" && syntax.Trees.FirstOf(child) > pronoun)
            {
                return child;
            }
        }

        return null;
    }

    private static bool IsAlike(PredicateLayer layer, int pronoun, int subject)
    {
        bool isSeveral = layer.Syntax.Xpos(subject) is "NNS" or "NNPS" || layer.Syntax.Child(subject, "conj") >= 0;
        bool isThing = layer.Syntax.Form(pronoun) is "it" or "its" or "It" or "Its";
        EntityType? type = layer.OwnMentionAt(subject) is { } mention ? layer.Document.Parsed.Mentions[mention].Type : null;
        return layer.Syntax.Upos(subject) is "NOUN" or "PROPN" && isSeveral == Plurals.Contains(layer.Syntax.Form(pronoun))
            && (isThing ? type is EntityType.Organization : type is EntityType.Person || (isSeveral && type is EntityType.Organization));
    }
}
