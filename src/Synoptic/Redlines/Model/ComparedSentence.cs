using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Redlines.Model;

/// <summary>A sentence of the redline.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The index of the sentence in the old text, from 0; absent when added.</param>
/// <param name="New">The index of the sentence in the new text, from 0; absent when dropped.</param>
/// <param name="Edits">Where the words differ, in order; empty unless both texts have the sentence.</param>
public sealed record ComparedSentence([property: WordsOf(typeof(EntryKind))] string Kind, int? Old, int? New, ImmutableArray<TextEdit> Edits);
