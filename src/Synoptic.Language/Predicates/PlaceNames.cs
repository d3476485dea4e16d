using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Predicates;

/// <summary>Tells which names are places. A bare name after "at" or "in" is one, whatever the recognizer took it for: "an hour at <b>Gander</b>".</summary>
internal static class PlaceNames
{
    private static readonly WordSet Surrounding = new("at in near outside off");
    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;

    /// <summary>Whether the name that the word heads is a place.</summary>
    public static bool IsPlace(PredicateLayer layer, int word)
    {
        if (layer.TimeAt(word) is not null || IsCount(layer.Syntax, word))
        {
            return false;
        }

        Mention? mention = layer.MentionAt(word) is { } index ? layer.Document.Parsed.Mentions[index] : null;
        return mention?.Type is EntityType.Location || IsSeat(layer.Syntax, word, mention) || (layer.Syntax.Upos(word) == "PROPN" && IsBare(layer.Syntax, word, mention));
    }

    /// <summary>"At the <b>Corn Exchange</b>", "outside the <b>Olm Palace</b>": a body or building that lends its name to where it sits.</summary>
    private static bool IsSeat(SyntaxReading syntax, int word, Mention? mention)
    {
        if (mention is not { Kind: MentionKind.Name, Type: EntityType.Organization or EntityType.Miscellaneous } || syntax.Marker(word, "case") is not ("at" or "near" or "outside"))
        {
            return false;
        }

        for (int part = syntax.FirstAt(mention.Span.Start); part < syntax.Words.Length && syntax.Words[part].Form.Span.Start < mention.Span.End; part++)
        {
            Referent type = NounTypes.TypeOf(syntax.Lemma(part));
            if (type is Referent.Place or Referent.Organization)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number stands alone, which is an hour: "at <b>ten</b>".</summary>
    public static bool IsCount(SyntaxReading syntax, int word) => syntax.Upos(word) is "NUM" && syntax.Relation(word) is "obl" or "nmod";

    private static bool IsBare(SyntaxReading syntax, int word, Mention? mention)
    {
        bool isDescribed = mention is { Kind: not MentionKind.Name } or { Title: not null } or { Type: EntityType.Person, Span.Length: > 0 } && mention.Span != syntax.Words[word].Form.Span;
        bool isLanguage = Countries.Find(syntax.Form(word)) is { Kind: CountryWordKind.Demonym }; // "in Danish"
        return !isDescribed && !isLanguage && syntax.Marker(word, "case") is { } marker && Surrounding.Contains(marker.AsSpan(marker.LastIndexOf(' ') + 1)) // "due in"
           
            && syntax.Child(word, "det") < 0 && syntax.Child(word, "amod") < 0 && syntax.Child(word, "nummod") < 0
            && (syntax.Child(word, "nmod") is var part && (part < 0 || syntax.IsTime(part))); // "in Blois in January"
    }
}
