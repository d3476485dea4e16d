using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>What reading a gold file gave.</summary>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Problems">The documents left out, each with its line, the reason and what to do.</param>
public sealed record CoreferenceReading(ImmutableArray<CoreferenceDocument> Documents, ImmutableArray<string> Problems);
