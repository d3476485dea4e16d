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
public sealed record Passage(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Passage;
}
