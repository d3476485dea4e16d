using System.Collections.Immutable;

namespace Synoptic.Evaluation.Times.Model;

/// <summary>What reading gold files gave.</summary>
/// <param name="Documents">The documents, by path.</param>
/// <param name="Problems">Files that were left out, each with its path, the reason and what to do.</param>
public sealed record TimeGold(ImmutableArray<TimeDocument> Documents, ImmutableArray<string> Problems);
