using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>The dependency trees of a text: one root a sentence.</summary>
/// <param name="Dependencies">One per word.</param>
/// <param name="CutSentences">
/// The sentences too long to parse at once, ascending: their pieces were parsed apart and hang on the root of the first.
/// </param>
public sealed record TreeLayer(ImmutableArray<Dependency> Dependencies, ImmutableArray<int> CutSentences);
