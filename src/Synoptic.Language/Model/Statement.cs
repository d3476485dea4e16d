using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>Reported speech: what was said, by whom, and the way it came to this report.</summary>
/// <param name="Content">The spans of what was said, in order, without the quotation marks around a whole span; at least one. No two statements of a document have the same.</param>
/// <param name="Cue">The reporting words ("said", "according to"), or null where nothing but the quotation marks shows it.</param>
/// <param name="Speaker">Who said it: an index into the document's mentions; null where the text does not show it.</param>
/// <param name="Kind">How it is rendered.</param>
/// <param name="Chain">The steps from the utterance to this report, in order; empty where no speaker or source is shown.</param>
public sealed record Statement(
    ImmutableArray<TextSpan> Content,
    TextSpan? Cue,
    int? Speaker,
    StatementKind Kind,
    ImmutableArray<AttributionStep> Chain)
{
    /// <summary>The parts of the content that stand in quotation marks: all of it when direct, none when indirect.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>Whether the text says that this was not said: "did not comment on", "made no mention of", "has not confirmed".</summary>
    public bool Negative { get; init; }

    /// <summary>Whom the speaker told it, or null where the text does not show it.</summary>
    public AttributionParty? Addressee { get; init; }

    /// <summary>From the first to the last content span.</summary>
    public TextSpan ContentCover => new(Content[0].Start, Content[^1].End);
}
