using System.Collections.Immutable;

namespace Synoptic.Evaluation.Events;

/// <summary>A sentence to learn a type from.</summary>
/// <param name="Features">The hashes of its features, each once.</param>
/// <param name="Type">The type.</param>
public sealed record TypeExample(ImmutableArray<int> Features, string Type);
