using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Reads the medium of a cue: "said in a report", "in an interview with N", "speaking on N", "writing in N".</summary>
internal sealed class MediumReader(ReportText text)
{
    private readonly PartyKinds _kinds = new(text);

    /// <summary>What kind of thing it was said in, or null.</summary>
    public PartyNounKind? Read(int cue)
    {
        for (int child = text.Trees.FirstChildOf(cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "obl") && HasCase(child, "in", "on", "through", "via") && text.NameOf(child) < 0
                && AttributionLexicon.Noun(text.Words[child].Tags.Lemma) is var kind
                && (kind is PartyNounKind.Document or PartyNounKind.Writing || (kind is PartyNounKind.Release && !text.Is(child, "statement"))))
            {
                return kind is PartyNounKind.Release ? PartyNounKind.Document : kind;
            }
        }

        return null;
    }

    /// <summary>The outlet that carried it: the head of its name, or -1 as null.</summary>
    public int? OutletOf(int cue)
    {
        for (int child = text.Trees.FirstChildOf(cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            int found = text.HasRelation(child, "obl") ? OutletIn(child) : text.HasRelation(child, "advcl") ? SpokenTo(child) : ReportText.None;
            if (found >= 0)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"in an interview with N", "on N".</summary>
    private int OutletIn(int word)
    {
        if (text.Words[word].Tags.Lemma is "interview" or "conversation" or "comment" or "remark" or "column" or "letter" or "op-ed" or "article")
        {
            for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
            {
                if (text.HasRelation(child, "nmod") && HasCase(child, "with", "to", "for", "in"))
                {
                    return text.NameOf(child) >= 0 && text.Parsed.Mentions[text.NameOf(child)].Type is Model.EntityType.Person ? ReportText.None : child;
                }
            }
        }

        return HasCase(word, "on", "in") && _kinds.IsOutlet(new PartyPhrase(text).Of(word)) && text.NameOf(word) >= 0 ? word : ReportText.None;
    }

    /// <summary>"speaking to N", "writing in N".</summary>
    private int SpokenTo(int verb)
    {
        if (text.Words[verb].Tags.Lemma is not ("speak" or "write" or "talk"))
        {
            return ReportText.None;
        }

        for (int child = text.Trees.FirstChildOf(verb); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "obl") && HasCase(child, "to", "on", "in", "with") && _kinds.IsOutlet(new PartyPhrase(text).Of(child)))
            {
                return child;
            }
        }

        return ReportText.None;
    }

    private bool HasCase(int word, params ReadOnlySpan<string> cases)
    {
        for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "case"))
            {
                return text.Is(child, cases);
            }
        }

        return false;
    }
}
