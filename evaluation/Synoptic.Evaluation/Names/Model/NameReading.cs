using System.Collections.Immutable;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>What reading a column file gave.</summary>
/// <param name="Documents">The documents, in order; one where the file marks none.</param>
/// <param name="Problems">What was left out, each with its line, the reason and what to do.</param>
public sealed record NameReading(ImmutableArray<NameDocument> Documents, ImmutableArray<string> Problems);
