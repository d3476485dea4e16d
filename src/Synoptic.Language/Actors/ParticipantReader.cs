using Synoptic.Language.Coreference;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Actors;

/// <summary>Reads who or what an argument is: its words, its mention, the country that it is or acts for.</summary>
internal sealed class ParticipantReader(PredicateLayer layer, ActorLexicon lexicon)
{
    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly ActorCoder _countries = new(layer, lexicon);

    /// <summary>Reads with the lexicon that the program carries.</summary>
    public ParticipantReader(PredicateLayer layer)
        : this(layer, ActorLexicon.Shipped)
    {
    }

    /// <summary>The participant that a word heads.</summary>
    public Participant Read(int word)
    {
        int? mention = layer.OwnMentionAt(word);
        TextSpan span = mention is { } index ? layer.Document.Parsed.Mentions[index].Span : Noun(word);
        return new Participant(span, mention, _countries.CountryOf(word));
    }

    /// <summary>Whether a word tells what happens or when, so that nobody is meant: "the parade", "his arrival".</summary>
    public bool IsHappening(int word) => _syntax.Upos(word) is "NOUN" && NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Event or Referent.Time
        && (layer.OwnMentionAt(word) is not { } mention || layer.Document.Parsed.Mentions[mention].Type is EntityType.Miscellaneous);

    /// <summary>The noun with the words right before it that belong to it, without determiner.</summary>
    private TextSpan Noun(int word)
    {
        int first = word;
        while (first > 0 && _syntax.Trees.HeadOf(first - 1) == word && _syntax.Relation(first - 1) is "compound" or "amod" or "flat")
        {
            first--;
        }

        // "Purse-seiners" are three words, "surface-to-surface missiles" six, and a hyphen may hang on any of them.
        while (first > 1 && _syntax.Form(first - 1) is "-")
        {
            first -= 2;
        }

        return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[word].Form.Span);
    }
}
