namespace Synoptic.Redlines.Model;

/// <summary>Words in place of others. Where nothing stands in one of the texts, its place is empty, at the end of the word before.</summary>
/// <param name="Old">The words of the old text.</param>
/// <param name="New">The words of the new text.</param>
public sealed record TextEdit(TextPlace Old, TextPlace New);
