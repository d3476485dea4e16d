using System.Collections.Immutable;

namespace Synoptic.Stories.Redlines;

/// <summary>A sentence of the redline.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The index of the sentence in the old text; null when added.</param>
/// <param name="New">The index of the sentence in the new text; null when dropped.</param>
/// <param name="Edits">Where the words differ, in order; empty unless both texts have the sentence.</param>
public sealed record RedlineEntry(EntryKind Kind, int? Old, int? New, ImmutableArray<WordEdit> Edits);
