using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Factualities;

/// <summary>The trees of a document with what a clause is read from: relations, markers, the form of the verb.</summary>
internal sealed class ClauseTree(SyntaxReading syntax)
{
    /// <summary>The number of words.</summary>
    public int Length => syntax.Words.Length;

    /// <summary>What the word is.</summary>
    public WordTags this[int word] => syntax.Words[word].Tags;

    /// <summary>The head of a word, or -1 for a root.</summary>
    public int HeadOf(int word) => syntax.Trees.HeadOf(word);

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> Form(int word) => syntax.Form(word);

    /// <summary>Whether the word is written in this way; letter case does not count.</summary>
    public bool Is(int word, ReadOnlySpan<char> form) => Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole relation of a word to its head.</summary>
    public string Relation(int word) => syntax.Words[word].Dependency.Relation;

    /// <summary>Whether the word stands to its head in this relation: with any subtype, or the subtype that is named.</summary>
    public bool Has(int word, ReadOnlySpan<char> relation) =>
        syntax.Relation(word).SequenceEqual(relation) || syntax.FullRelation(word).SequenceEqual(relation);

    /// <summary>The children of a word in text order.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            yield return child;
        }
    }

    /// <summary>The first child in a relation, or -1.</summary>
    public int Child(int word, ReadOnlySpan<char> relation) => syntax.Child(word, relation);

    /// <summary>The first of the words that a word is joined to, or the word itself.</summary>
    public int FirstOfJoined(int word)
    {
        int first = word;
        while (Has(first, "conj"))
        {
            first = HeadOf(first);
        }

        return first;
    }

    /// <summary>The lemma in lower case, with the particle of a verb ("call off").</summary>
    public string Lemma(int word) => syntax.Lemma(word);

    /// <summary>Whether the word has this feature, written <c>Name=Value</c>.</summary>
    public bool HasFeature(int word, string feature) => this[word].Feats.Contains(feature, StringComparison.Ordinal);

    /// <summary>The preposition (<c>case</c>) or conjunction (<c>mark</c>) that leads a phrase or clause, in lower case; null without one.</summary>
    public string? Marker(int word, string relation) => syntax.Marker(word, relation);

    /// <summary>Whether the clause that a word leads has this mark.</summary>
    public bool HasMark(int word, string mark) => Children(word).Any(child => Has(child, "mark") && Is(child, mark));

    /// <summary>Whether the word is definite: a noun with "the", a possessor or a pointing word, or a name.</summary>
    public bool IsDefinite(int word) => this[word].Upos is "PROPN" or "PRON" || Child(word, "nmod:poss") >= 0
        || (Child(word, "det") is >= 0 and int determiner && (HasFeature(determiner, "Definite=Def") || HasFeature(determiner, "PronType=Dem")));

    /// <summary>The form of the clause that a word leads.</summary>
    public ClauseForm FormOf(int word) => HasMark(word, "to") || IsAfterTo(word)
        ? ClauseForm.Infinitive
        : this[FirstVerbOf(word)].Xpos switch
        {
            "VBG" => ClauseForm.Gerund,
            "VB" or "VBN" => ClauseForm.Bare,
            _ => ClauseForm.Finite,
        };

    /// <summary>"Is due <b>to</b> visit": the tree may take the "to" for part of the word before it.</summary>
    private bool IsAfterTo(int word) => FirstVerbOf(word) is > 0 and var verb && this[verb].Xpos is "VB" && this[verb - 1].Xpos is "TO";

    /// <summary>The word that bears the tense: the first auxiliary or copula, or the word itself.</summary>
    private int FirstVerbOf(int word)
    {
        foreach (int child in Children(word))
        {
            if (Has(child, "aux") || Has(child, "cop"))
            {
                return child;
            }
        }

        return word;
    }
}
