using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Merging.Model;

/// <summary>Words that annotators marked as an event.</summary>
/// <param name="Words">Where its tokens stand in the rebuilt text, in order; at least one.</param>
/// <param name="Event">The event that it mentions: an instance across documents, a chain of its document, or itself alone.</param>
public sealed record MergingMention(ImmutableArray<TextSpan> Words, string Event)
{
    /// <summary>From its first to its last token.</summary>
    public TextSpan Span => new(Words[0].Start, Words[^1].End);
}
