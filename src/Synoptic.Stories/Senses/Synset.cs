using System.Collections.Immutable;

namespace Synoptic.Stories.Senses;

/// <summary>A meaning that several words share.</summary>
/// <param name="Information">How much it tells, in nats: the logarithm of the share of news words that stand for it or for a kind of it, negated.</param>
/// <param name="Kinds">What it is a kind of, as numbers of synsets.</param>
/// <param name="Stems">The stems of the words that explain it, ordinal order.</param>
internal sealed record Synset(float Information, ImmutableArray<int> Kinds, ImmutableArray<string> Stems);
