using System.Collections.Immutable;

namespace Synoptic.Evaluation.Merging.Model;

/// <summary>What a way of merging makes of the mentions of a set of documents, numbered through all documents in order.</summary>
/// <param name="Events">For each mention the number of its event.</param>
/// <param name="Pairs">Pairs that may be of one event, the smaller number first, each once with its score; in any order.</param>
public sealed record MergedMentions(ImmutableArray<int> Events, ImmutableArray<(int First, int Second, double Score)> Pairs);
