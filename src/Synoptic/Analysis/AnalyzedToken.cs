namespace Synoptic.Analysis;

/// <summary>A word, number or mark where it stands.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Sentence">The index of its sentence.</param>
public readonly record struct AnalyzedToken(int Start, int End, string Text, int Sentence);
