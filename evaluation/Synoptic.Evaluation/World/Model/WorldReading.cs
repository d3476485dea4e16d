using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>What came of reading a file of passages.</summary>
/// <param name="Passages">Those that could be read, in order.</param>
/// <param name="Problems">What is wrong with the others: line, what, next step.</param>
public sealed record WorldReading(ImmutableArray<WorldPassage> Passages, ImmutableArray<string> Problems);
