using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Actors;

/// <summary>Reads who or what an argument is: its words, its mention, the country that it is or acts for.</summary>
internal sealed class ParticipantReader(PredicateLayer layer)
{
    private static readonly CountryLexicon Countries = new();
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The participant that a word heads.</summary>
    public Participant Read(int word)
    {
        int? mention = layer.MentionAt(word);
        TextSpan span = mention is { } index ? layer.Document.Parsed.Mentions[index].Span : Noun(word);
        return new Participant(span, mention, Country(word, mention, span));
    }

    /// <summary>The noun with the words right before it that belong to it, without determiner.</summary>
    private TextSpan Noun(int word)
    {
        int first = word;
        while (first > 0 && _syntax.Trees.HeadOf(first - 1) == word && _syntax.Relation(first - 1) is "compound" or "amod" or "flat")
        {
            first--;
        }

        return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[word].Form.Span);
    }

    private string? Country(int word, int? mention, TextSpan span)
    {
        if (mention is { } index && layer.Document.Parsed.Mentions[index].StandsFor is { Length: 3 } standsFor)
        {
            return standsFor;
        }

        return Countries.Find(span.Slice(_syntax.Text))?.Code ?? OfModifiers(word);
    }

    private string? OfModifiers(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "amod" or "compound" or "nmod" && Countries.Find(_syntax.Form(child)) is { } country)
            {
                return country.Code;
            }
        }

        return null;
    }
}
