namespace Synoptic.Stories.Redlines;

/// <summary>A number or a name that only one text has, or in whose place the other has another.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">Where the old text has it; null when added.</param>
/// <param name="New">Where the new text has it; null when dropped.</param>
public sealed record RedlineChange(ChangeKind Kind, RedlinePlace? Old, RedlinePlace? New);
