using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>A position, wording or state that changed, is new, or is gone.</summary>
/// <param name="Id">Hash of its evidence, 16 lower-case hexadecimal digits.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Cue">The words that say that something changed ("no longer"), in the first evidence's document.</param>
/// <param name="Evidence">Where the texts say so; in order of document and place; at least one.</param>
public sealed record Shift(string Id, ShiftKind Kind, TextSpan? Cue, ImmutableArray<DocumentSpan> Evidence)
{
    /// <summary>The words for whose position or wording changed, or null where they are not known.</summary>
    public DocumentSpan? Actor { get; init; }

    /// <summary>The words for what it is about, or null.</summary>
    public DocumentSpan? Issue { get; init; }

    /// <summary>What it was; null where that is not told or it is new.</summary>
    public DocumentSpan? From { get; init; }

    /// <summary>What it became; null where that is not told or it is gone.</summary>
    public DocumentSpan? To { get; init; }
}
