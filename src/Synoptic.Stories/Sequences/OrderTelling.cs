using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Sequences;

/// <summary>Words that say which of two events came first.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the first of their sentences.</param>
/// <param name="Span">The sentences of both events.</param>
/// <param name="Terms">Their stems.</param>
/// <param name="Chain">Through whom the document has it.</param>
public sealed record OrderTelling(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Order;

    /// <summary>Whether it tells the two in the order in which the first telling of its group does.</summary>
    public bool IsAsFirst { get; init; } = true;
}
