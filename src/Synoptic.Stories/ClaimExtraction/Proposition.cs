using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Something that one document says in one place, before it is set beside other documents.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Terms">The stems of the sentence, for comparison.</param>
/// <param name="Chain">Through whom the document has it; empty where it speaks for itself.</param>
public abstract record Proposition(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain)
{
    /// <summary>What a claim of such propositions is made from.</summary>
    public abstract ClaimKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public DocumentSpan Place => new(Document, Span);
}
