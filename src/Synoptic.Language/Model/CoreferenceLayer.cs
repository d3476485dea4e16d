using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>What refers, and what refers to the same.</summary>
/// <param name="Mentions">The mentions in text order; their spans lie apart, their phrases may hold one another.</param>
/// <param name="Chains">The chains, ordered by first mention; every mention lies in exactly one.</param>
public sealed record CoreferenceLayer(ImmutableArray<Mention> Mentions, ImmutableArray<CoreferenceChain> Chains);
