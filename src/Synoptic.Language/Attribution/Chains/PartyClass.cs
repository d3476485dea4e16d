using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Tells how far a description without a name of its own names a party.</summary>
internal readonly struct PartyClass(ReportText text, WordRange words, int head)
{
    private static readonly WordSet InsideWords = new("familiar close briefed knowledge attended involved inside privy aware present informed senior");

    /// <summary>The class of the description.</summary>
    public Anonymity Read()
    {
        if (text.Words[head].Tags.Upos is "PRON" or "DET" && !text.Is(head, "some", "many", "others", "another", "both", "all", "most", "several", "few", "one"))
        {
            return Anonymity.None;
        }

        return AttributionLexicon.Noun(text.Words[head].Tags.Lemma) switch
        {
            PartyNounKind.Official => Anonymity.UnnamedOfficial,
            PartyNounKind.Insider => IsInside() ? Anonymity.UnnamedOfficial : Anonymity.UnnamedGroup,
            PartyNounKind.Body or PartyNounKind.Outlet or PartyNounKind.Hearer => IsOneBody() ? Anonymity.Named : Anonymity.UnnamedGroup,
            PartyNounKind.Document or PartyNounKind.Release or PartyNounKind.Writing => ClassOfMaker(),
            null when IsProper(head) => Anonymity.Named,
            _ => Anonymity.UnnamedGroup,
        };
    }

    /// <summary>A proper noun that the names do not hold; one that stands in capitals throughout tells nothing.</summary>
    private bool IsProper(int word) => text.Words[word].Tags.Xpos == "NNP" && text.Form(word).ContainsAnyInRange('a', 'z');

    /// <summary>"a person familiar with the talks", "a palace source": the text says from where the person knows.</summary>
    private bool IsInside()
    {
        for (int word = words.First; word <= words.Last; word++)
        {
            bool isPlace = word != head && AttributionLexicon.Noun(text.Words[word].Tags.Lemma) is PartyNounKind.Body or PartyNounKind.Official or PartyNounKind.Hearer;
            if (isPlace || InsideWords.Contains(text.Form(word)) || (text.NameOf(word) >= 0 && word < head) || (text.Is(word, "palace") && word < head))
            {
                return true;
            }
        }

        return false;
    }


    /// <summary>A body that a name or people before it, or a place after it, makes the only one of its kind: "South Korean intelligence".</summary>
    private bool IsOneBody()
    {
        bool isIndefinite = text.Is(words.First, "a", "an", "some", "several", "many", "two", "three", "another", "other", "no", "any");
        bool isPlural = text.Words[head].Tags.Xpos is "NNS" or "NNPS";
        bool hasName = IsProper(head) && words.Length > 1 && ((words.Contains(head + 1) && IsProper(head + 1)) || (words.Contains(head - 1) && IsProper(head - 1)));
        return !isIndefinite && !isPlural && (hasName || Qualifier() >= 0);
    }

    private Anonymity ClassOfMaker()
    {
        int maker = Qualifier();
        if (maker >= 0)
        {
            return Anonymity.Named;
        }

        for (int child = text.Trees.FirstChildOf(head); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (words.Contains(child) && (text.HasRelation(child, "nmod") || text.HasRelation(child, "compound")) && text.NameOf(child) < 0)
            {
                PartyNounKind? kind = AttributionLexicon.Noun(text.Words[child].Tags.Lemma);
                if (kind is PartyNounKind.Official or PartyNounKind.Person or PartyNounKind.Body or PartyNounKind.Outlet)
                {
                    return kind is PartyNounKind.Official ? Anonymity.UnnamedOfficial : Anonymity.UnnamedGroup;
                }
            }
        }

        return Anonymity.None;
    }

    /// <summary>The name that says which: before the head, or after it with a preposition that binds a body to a place or whole; -1 for none.</summary>
    private int Qualifier()
    {
        for (int child = text.Trees.FirstChildOf(head); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            bool binds = child < head
                ? text.HasRelation(child, "compound") || text.HasRelation(child, "amod") || text.HasRelation(child, "nmod")
                : text.HasRelation(child, "nmod") && text.Trees.FirstChildOf(child) is var first && first >= 0 && text.Is(first, "of", "in", "at", "for", "by");
            if (words.Contains(child) && binds && (text.NameOf(child) >= 0 || text.Words[child].Tags.Upos == "PROPN" || IsPeople(child)))
            {
                return child;
            }
        }

        return ReportText.None;
    }

    private bool IsPeople(int child) => text.Words[child].Tags.Upos == "ADJ" && char.IsUpper(text.Form(child)[0]) && child != words.First;
}
