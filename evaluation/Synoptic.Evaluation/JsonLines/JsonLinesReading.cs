using System.Collections.Immutable;

namespace Synoptic.Evaluation.JsonLines;

/// <summary>What reading a file in JSON Lines gave.</summary>
/// <param name="Items">What the good lines hold, in order.</param>
/// <param name="Problems">What is wrong with the lines left out, each with its line and what to do.</param>
public sealed record JsonLinesReading<T>(ImmutableArray<T> Items, ImmutableArray<string> Problems);
