using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Predicates;

/// <summary>What every clause and event noun of a document says of whom, voice and ellipsis undone.</summary>
public sealed class PredicateLayer
{
    private readonly int[] _byWord;

    internal PredicateLayer(AttributedDocument document, TreeIndex trees, ImmutableArray<Predicate> predicates)
    {
        Document = document;
        Trees = trees;
        Predicates = predicates;
        _byWord = new int[document.Parsed.Words.Length];
        for (int i = 0; i < predicates.Length; i++)
        {
            _byWord[predicates[i].Word] = i + 1;
        }
    }

    /// <summary>The document that it reads.</summary>
    public AttributedDocument Document { get; }

    /// <summary>The predicates in text order; at most one a word.</summary>
    public ImmutableArray<Predicate> Predicates { get; }

    /// <summary>The trees of the document by word index.</summary>
    internal TreeIndex Trees { get; }

    /// <summary>The predicate at a word, or null where the word is none.</summary>
    public Predicate? At(int word) => _byWord[word] is > 0 and int place ? Predicates[place - 1] : null;
}
