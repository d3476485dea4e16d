using Synoptic.Briefs.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Redlines.Model;

/// <summary>A number or a name that only one text has, or in whose place the other has another.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">Where the old text has it; absent when added.</param>
/// <param name="New">Where the new text has it; absent when dropped.</param>
public sealed record ComparedItem([property: WordsOf(typeof(ChangeKind))] string Kind, TextPlace? Old, TextPlace? New);
