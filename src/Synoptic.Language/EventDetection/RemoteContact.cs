using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>Tells whether those who consult are far from each other: "spoke over the telephone", "met by video link", "in a forty-minute phone call" (PLOVER manual 2021, mode <c>phone</c>).</summary>
internal sealed class RemoteContact(SyntaxReading syntax)
{
    private static readonly WordSet Means = new("phone telephone videoconference video-conference teleconference videolink hotline video");
    private static readonly WordSet Kinds = new("phone telephone video online remote virtual telephonic long-distance");
    private static readonly WordSet Contacts = new("call conversation link line conference talk connection exchange discussion linkup link-up chat meeting summit");
    private static readonly WordSet Carriers = new("radio satellite conference"); // "satellite talks" may be on satellites
    private static readonly WordSet Links = new("call link line connection linkup link-up");

    /// <summary>Whether the words of a predicate, or of the verb that carries it, tell of a telephone or the like.</summary>
    public bool IsTold(Predicate predicate) =>
        IsCall(predicate.Word) || HasMeans(predicate.Word) || (predicate.Support is { } verb && HasMeans(verb));

    private bool HasMeans(int word)
    {
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            bool isMeans = syntax.Relation(child) is "obl" or "nmod" && syntax.Marker(child, "case") is "by" or "over" or "on" or "via" or "through" or "in" or "during";
            if ((isMeans && (Means.Contains(syntax.Lemma(child)) || IsCall(child))) || (syntax.Relation(child) is "obj" && IsCall(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A telephone <b>conversation</b>", "a video <b>link</b>".</summary>
    private bool IsCall(int word)
    {
        bool isContact = Contacts.Contains(syntax.Lemma(word));
        bool isLink = Links.Contains(syntax.Lemma(word));
        for (int child = isContact ? syntax.Trees.FirstChildOf(word) : SyntaxReading.None; child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            bool isBefore = syntax.Relation(child) is "compound" or "amod" or "nmod" && child < word;
            if (isBefore && (Kinds.Contains(syntax.Lemma(child)) || (isLink && Carriers.Contains(syntax.Lemma(child)))))
            {
                return true;
            }
        }

        return false;
    }
}
