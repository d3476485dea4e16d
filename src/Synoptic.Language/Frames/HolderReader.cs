using Synoptic.Language.Coreference;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds those who can have a place in an order: people, bodies and states, and what goes in a procession for them.</summary>
internal sealed class HolderReader(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>The class of nouns for what has a place as people have.</summary>
    private const string Ranked = "party-of-rank";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The first of them between two words (both included) that no preposition governs, or -1.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="isOpen">Whether any noun will do, as where an order is told already.</param>
    public int FirstIn(int first, int last, bool isOpen = false)
    {
        for (int word = first; word <= last; word++)
        {
            if (_syntax.Upos(word) is "NOUN" or "PROPN" or "PRON" && IsHead(word) && (IsSomebody(word) || (isOpen && _syntax.Upos(word) is "NOUN" && layer.TimeAt(word) is null)))
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>Whether the word means somebody.</summary>
    public bool IsSomebody(int word) => _syntax.Lemma(word) is "that" or "those" or "one"
        || (layer.TimeAt(word) is null && layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention] is { Type: EntityType.Person or EntityType.Organization } or { Kind: MentionKind.Name })
        || NounKinds.Is(_syntax, word, Referent.Person)
        || (_syntax.Upos(word) is "NOUN" && lexicon.IsIn(Ranked, _syntax.Lemma(word)));

    private bool IsHead(int word) => _syntax.Marker(word, "case") is null && !(_syntax.Upos(word) is "PRON" && _syntax.Relation(word) is "obl")
        && _syntax.Relation(word) is not ("compound" or "flat" or "amod" or "nmod" or "det");
}
