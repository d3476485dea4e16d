namespace Synoptic.Redlines.Model;

/// <summary>How many sentences of each kind a redline has.</summary>
/// <param name="Kept">Unchanged.</param>
/// <param name="Trivial">With trivial edits alone.</param>
/// <param name="Changed">In their place, worded otherwise.</param>
/// <param name="Moved">In another place.</param>
/// <param name="Added">Only in the new text.</param>
/// <param name="Dropped">Only in the old text.</param>
public sealed record SentenceCounts(int Kept, int Trivial, int Changed, int Moved, int Added, int Dropped);
