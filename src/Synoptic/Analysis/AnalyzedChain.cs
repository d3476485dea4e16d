using System.Collections.Immutable;

namespace Synoptic.Analysis;

/// <summary>Mentions that refer to the same.</summary>
/// <param name="Type">One of <c>person organization location miscellaneous</c>.</param>
/// <param name="Representative">The index of the mention that names it best.</param>
/// <param name="Mentions">Indexes into the document's mentions, ascending.</param>
public sealed record AnalyzedChain(string Type, int Representative, ImmutableArray<int> Mentions);
