using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Factualities;

/// <summary>The words of a document with what a clause is read from: relations without their subtype, lemmas, particles and markers.</summary>
internal sealed class ClauseTree(string text, ImmutableArray<Word> words, TreeIndex trees)
{
    /// <summary>The number of words.</summary>
    public int Length => words.Length;

    /// <summary>The head of a word, or -1 for a root.</summary>
    public int HeadOf(int word) => trees.HeadOf(word);

    /// <summary>What the word is.</summary>
    public WordTags this[int word] => words[word].Tags;

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> Form(int word) => words[word].Form.Span.Slice(text);

    /// <summary>Where the word stands.</summary>
    public TextSpan SpanOf(int word) => words[word].Form.Span;

    /// <summary>Whether the word is written in this way; letter case does not count.</summary>
    public bool Is(int word, ReadOnlySpan<char> form) =>
        (uint)word < (uint)words.Length && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole relation of a word to its head.</summary>
    public string Relation(int word) => words[word].Dependency.Relation;

    /// <summary>Whether the word stands to its head in this relation, with any subtype.</summary>
    public bool Has(int word, string relation) =>
        Relation(word) is { } whole && whole.StartsWith(relation, StringComparison.Ordinal)
        && (whole.Length == relation.Length || whole[relation.Length] == ':');

    /// <summary>The children of a word in text order.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (int child = trees.FirstChildOf(word); child >= 0; child = trees.NextSiblingOf(child))
        {
            yield return child;
        }
    }

    /// <summary>The first child in a relation, with any subtype, or -1.</summary>
    public int Child(int word, string relation)
    {
        int child = trees.FirstChildOf(word);
        while (child >= 0 && !Has(child, relation))
        {
            child = trees.NextSiblingOf(child);
        }

        return child;
    }

    /// <summary>The lemma in lower case, with the particle of a verb ("call off").</summary>
    public string Lemma(int word)
    {
        string lemma = words[word].Tags.Lemma.ToLowerInvariant();
        return IsVerb(word) && Child(word, "compound:prt") is >= 0 and int particle
            ? $"{lemma} {Form(particle).ToString().ToLowerInvariant()}"
            : lemma;
    }

    /// <summary>Whether the word is a verb.</summary>
    public bool IsVerb(int word) => this[word].Upos is "VERB" or "AUX";

    /// <summary>Whether the word has this feature, written <c>Name=Value</c>.</summary>
    public bool HasFeature(int word, string feature) => this[word].Feats.Contains(feature, StringComparison.Ordinal);

    /// <summary>The preposition or conjunction that leads a phrase or clause, with what is fixed to it ("instead of"); null without one.</summary>
    public string? Marker(int word, string relation)
    {
        int marker = Child(word, relation);
        if (marker < 0)
        {
            return null;
        }

        string form = Form(marker).ToString().ToLowerInvariant();
        foreach (int rest in Children(marker))
        {
            if (Has(rest, "fixed"))
            {
                form = $"{form} {Form(rest).ToString().ToLowerInvariant()}";
            }
        }

        return form;
    }

    /// <summary>The clause that a word leads is an infinitive with "to", a gerund, a bare form or participle, or finite.</summary>
    public ClauseForm FormOf(int word)
    {
        if (HasMark(word, "to"))
        {
            return ClauseForm.Infinitive;
        }

        int verb = FirstVerbOf(word);
        return this[verb].Xpos switch
        {
            "VBG" => ClauseForm.Gerund,
            "VB" or "VBN" => ClauseForm.Bare,
            _ => ClauseForm.Finite,
        };
    }

    /// <summary>Whether the clause that a word leads has this mark.</summary>
    public bool HasMark(int word, string mark)
    {
        foreach (int child in Children(word))
        {
            if (Has(child, "mark") && Is(child, mark))
            {
                return true;
            }
        }

        return false;
    }

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
