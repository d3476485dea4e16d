using System.Collections.Immutable;

namespace Synoptic.Language.Treebanks;

/// <summary>What reading a CoNLL-U text gave.</summary>
/// <param name="Sentences">The well-formed sentences, in order.</param>
/// <param name="Failures">The sentences left out, in order.</param>
public sealed record ConlluReading(ImmutableArray<ConlluSentence> Sentences, ImmutableArray<ConlluFailure> Failures);
