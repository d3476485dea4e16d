using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Tells whether a cue says that something was not said: "has not confirmed", "made no mention of", "declined to comment".</summary>
internal sealed class NegationReader(ReportText text)
{
    /// <summary>Whether the statement is negative.</summary>
    public bool IsNegative(CuedSpeech speech)
    {
        string lemma = text.Words[speech.Cue].Tags.Lemma;
        return AttributionLexicon.Cue(text, speech.Cue).IsNegative || lemma == "silent" || HasNegation(speech.Cue) || HasNobodyAsSubject(speech.Cue) || GovernsNegation(speech);
    }

    /// <summary>"neither side mentioned", "nobody said", "none of them confirmed".</summary>
    private bool HasNobodyAsSubject(int cue)
    {
        for (int child = text.Trees.FirstChildOf(cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "nsubj") && (IsNobody(child) || text.Trees.FirstOf(child) < child && IsNobody(text.Trees.FirstOf(child))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNobody(int word) => text.Words[word].Tags.Lemma is "nobody" or "none" or "neither" or "no";

    private bool HasNegation(int word)
    {
        for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            bool negates = AttributionLexicon.IsNegation(text.Form(child));
            if (negates && (text.HasRelation(child, "advmod") || text.HasRelation(child, "det") || text.HasRelation(child, "cc")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"made no mention of": the negated noun belongs to the cue, not to the content.</summary>
    private bool GovernsNegation(CuedSpeech speech)
    {
        if (text.Words[speech.Cue].Tags.Lemma is not ("make" or "have" or "give" or "offer" or "issue"))
        {
            return false;
        }

        for (int child = text.Trees.FirstChildOf(speech.Cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "obj") && HasNegation(child))
            {
                return true;
            }
        }

        return false;
    }
}
