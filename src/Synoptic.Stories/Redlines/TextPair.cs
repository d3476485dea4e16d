using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>A text of one folder and what stands for it in another.</summary>
/// <param name="Old">The old text; null where only the new folder has one.</param>
/// <param name="New">The new text; null where only the old folder has one.</param>
public sealed record TextPair(AnnotatedDocument? Old, AnnotatedDocument? New);
