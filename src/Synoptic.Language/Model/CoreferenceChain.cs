using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>The mentions of one document that refer to the same. Every mention belongs to exactly one chain.</summary>
/// <param name="Mentions">Indexes into the document's mentions, ascending; at least one.</param>
/// <param name="Representative">The index of the mention whose words name the chain best: the fullest name, the first of equals.</param>
/// <param name="Type">What the chain refers to.</param>
public sealed record CoreferenceChain(ImmutableArray<int> Mentions, int Representative, EntityType Type);
