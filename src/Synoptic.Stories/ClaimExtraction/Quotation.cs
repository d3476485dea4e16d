using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Quoted words as a proposition: that they were said.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence in which they begin.</param>
/// <param name="Span">The quoted words, without a break.</param>
/// <param name="Terms">The stems of the quoted words.</param>
/// <param name="Chain">Through whom the document has it.</param>
/// <param name="Words">The quoted words, lower case, without punctuation, every apostrophe straight.</param>
/// <param name="Speaker">The index of the entity that spoke, or null where the text does not show it by name.</param>
public sealed record Quotation(
    int Document,
    int Sentence,
    TextSpan Span,
    TermVector Terms,
    ImmutableArray<AttributionStep> Chain,
    ImmutableArray<string> Words,
    int? Speaker) : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <summary>The dictionary forms of <see cref="Words"/>, one each, in lower case.</summary>
    public ImmutableArray<string> Lemmas { get; init; } = [];

    /// <summary>Whether it stands in the text as it was said: without an ellipsis or words in brackets.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether the text names the speaker right there, or a pronoun can mean nobody else; else a description was followed back to a name.</summary>
    public bool IsSpeakerNamed { get; init; }

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Quotation;
}
