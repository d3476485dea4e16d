using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Clauses;

/// <summary>Which documents may tell what a sentence mainly tells, in whatever words, as its clauses show.</summary>
internal sealed class ActsInDoubt(AlignedClauses clauses)
{
    private readonly ILookup<(int Document, int Sentence), int> _documents = clauses.InDoubt
        .SelectMany(pair => new[] { (Clause: pair.One, pair.Other.Document), (Clause: pair.Other, pair.One.Document) })
        .Where(near => !near.Clause.IsAside)
        .ToLookup(near => (near.Clause.Document, near.Clause.Sentence), near => near.Document);

    /// <summary>The documents that may tell what the sentence of a proposition mainly tells; a document more than once.</summary>
    public IEnumerable<int> DocumentsOf(Proposition proposition) => _documents[(proposition.Document, proposition.Sentence)];
}
