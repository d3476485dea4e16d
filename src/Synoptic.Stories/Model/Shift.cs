using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>A position, wording or state that changed, is new, or is gone.</summary>
/// <param name="Id">Hash of its evidence, 16 lower-case hexadecimal digits.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Cue">The words that say that something changed ("no longer"), in the first evidence's document.</param>
/// <param name="Evidence">Where the texts say so; in order of document and place; at least one.</param>
public sealed record Shift(string Id, ShiftKind Kind, TextSpan? Cue, ImmutableArray<DocumentSpan> Evidence);
