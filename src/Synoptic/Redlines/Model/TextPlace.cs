namespace Synoptic.Redlines.Model;

/// <summary>Words of one of the two texts.</summary>
/// <param name="Sentence">The index of their sentence, from 0.</param>
/// <param name="Start">Their first UTF-16 code unit.</param>
/// <param name="End">The code unit after their last.</param>
/// <param name="Text">The words.</param>
public sealed record TextPlace(int Sentence, int Start, int End, string Text);
