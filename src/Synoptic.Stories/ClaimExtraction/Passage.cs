using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A whole sentence as a proposition.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Terms">Its stems.</param>
/// <param name="Chain">Through whom the document has it.</param>
/// <param name="Names">The stems of the names of persons and bodies in it, and of the titles before them.</param>
/// <param name="Negated">The stems of the words that it denies.</param>
public sealed record Passage(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    FrozenSet<string> Names,
    FrozenSet<string> Negated) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Passage;

    /// <summary>The stems of its main clause: without further clauses and what stands beside its nouns.</summary>
    public required TermVector Core { get; init; }

    /// <summary>Its quantities that have a unit.</summary>
    public required ImmutableArray<Quantity> Measures { get; init; }
}
