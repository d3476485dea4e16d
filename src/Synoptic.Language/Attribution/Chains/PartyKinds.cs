using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Tells what kind of party a phrase means: an outlet, a document, a body.</summary>
internal sealed class PartyKinds(ReportText text)
{
    /// <summary>Whether the phrase names an outlet or its correspondent.</summary>
    public bool IsOutlet(WordRange words)
    {
        int head = PartyReader.HeadIn(text, words);
        PartyNounKind? noun = Noun(head);
        return noun is PartyNounKind.Outlet ? !IsPlace(head) : noun is null && (IsOutletName(head) || IsCalledOutlet(head));
    }

    /// <summary>"the weekly N", "the newspaper N".</summary>
    private bool IsCalledOutlet(int head)
    {
        for (int child = text.Trees.FirstChildOf(head); child >= 0 && child < head; child = text.Trees.NextSiblingOf(child))
        {
            bool describes = text.HasRelation(child, "amod") || text.HasRelation(child, "compound") || text.HasRelation(child, "nmod:desc");
            if (describes && text.Words[head].Tags.Upos == "PROPN" && text.NameOf(child) < 0 && AttributionLexicon.Noun(text.Words[child].Tags.Lemma) is PartyNounKind.Outlet)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the phrase names a body that may be an outlet, and nothing says that it is not.</summary>
    public bool MayBeOutlet(WordRange words)
    {
        int head = PartyReader.HeadIn(text, words);
        return IsOutlet(words) || (Noun(head) is null && text.NameOf(head) is var name && name >= 0
            && text.Parsed.Mentions[name].Type is EntityType.Organization or EntityType.Miscellaneous && text.Words[head].Tags.Xpos is not ("NNPS" or "NNS"));
    }

    /// <summary>What the head of the phrase means, or null.</summary>
    public PartyNounKind? KindOf(WordRange words) => Noun(PartyReader.HeadIn(text, words));

    /// <summary>What a noun means: of a name its last word counts ("the Security Council"), but an outlet's name is no "post".</summary>
    public PartyNounKind? Noun(int word) => IsOutletName(word)
        ? PartyNounKind.Outlet
        : AttributionLexicon.Noun(text.Words[word].Tags.Lemma) ?? AttributionLexicon.Noun(text.Form(LastOfName(word)));

    /// <summary>Reporters who hear are no outlet.</summary>
    private bool IsPlace(int head) => text.Words[head].Tags.Xpos is "NNS";

    private bool IsOutletName(int head)
    {
        int name = text.NameOf(head);
        if (name < 0 || text.Parsed.Mentions[name].Type is EntityType.Person)
        {
            return false;
        }

        TextSpan span = text.Parsed.Mentions[name].Span;
        for (int word = text.FirstAt(span.Start); word < text.Words.Length && text.Words[word].Form.Span.End <= span.End; word++)
        {
            if (AttributionLexicon.IsOutletWord(text.Form(word)))
            {
                return true;
            }
        }

        return false;
    }

    private int LastOfName(int word)
    {
        int name = text.NameOf(word);
        return name < 0 ? word : Math.Max(word, text.FirstAt(text.Parsed.Mentions[name].Span.End) - 1);
    }
}
