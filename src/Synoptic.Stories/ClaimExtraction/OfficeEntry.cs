using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>An office as the lexicon has it.</summary>
/// <param name="Name">The first of its names.</param>
/// <param name="Fields">The fields of which nobody holds two offices at once.</param>
/// <param name="IsSingle">Whether a body has one holder of it at a time.</param>
public sealed record OfficeEntry(string Name, ImmutableArray<string> Fields, bool IsSingle);
