using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>A gold document of MEANTIME, with its text put together from the tokens.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Text">Headline, date line and body, with a blank line after each of the first two.</param>
/// <param name="Sentences">The sentences of the file; the first is the headline, the second the date line.</param>
/// <param name="Published">The creation time, where it is a day.</param>
/// <param name="Times">All TIMEX3, the creation time among them, in text order.</param>
/// <param name="Values">All VALUE, in text order.</param>
/// <param name="Events">All EVENT_MENTION, in text order.</param>
public sealed record MeantimeDocument(
    string Name,
    string Text,
    ImmutableArray<TextSpan> Sentences,
    DateOnly? Published,
    ImmutableArray<MeantimeTime> Times,
    ImmutableArray<MeantimeValue> Values,
    ImmutableArray<MeantimeEvent> Events)
{
    /// <summary>Only so many sentences of a document are annotated in full (guidelines NWR-2014-2-2).</summary>
    private const int FullSentences = 6;

    /// <summary>All ENTITY_MENTION that refer to an ENTITY, in text order.</summary>
    public ImmutableArray<MeantimeEntity> Entities { get; init; } = [];

    /// <summary>The stretch that is annotated in full: the first six sentences.</summary>
    public TextSpan Annotated => Sentences.IsEmpty ? default : new(0, Sentences[Math.Min(FullSentences, Sentences.Length) - 1].End);
}
