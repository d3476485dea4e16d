namespace Synoptic.Language.Treebanks;

/// <summary>A sentence that could not be read and was left out.</summary>
/// <param name="Line">The number of the offending line, from 1.</param>
/// <param name="Reason">What is wrong there, and what was expected.</param>
public readonly record struct ConlluFailure(int Line, string Reason);
