using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>An office as the lexicon has it.</summary>
/// <param name="Name">The first of its names.</param>
/// <param name="Fields">The fields of which nobody holds two offices at once.</param>
/// <param name="IsSingle">Whether a body has one holder of it at a time.</param>
/// <param name="Matters">The kinds of matter that the office is for by itself, as a police chief's; empty for most.</param>
public sealed record OfficeEntry(string Name, ImmutableArray<string> Fields, bool IsSingle, ImmutableArray<int> Matters);
