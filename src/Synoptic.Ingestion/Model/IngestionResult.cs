using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Model;

/// <summary>What came of reading some paths.</summary>
/// <param name="Documents">What could be read, in ordinal order of path.</param>
/// <param name="Failures">What could not, in ordinal order of path.</param>
public sealed record IngestionResult(ImmutableArray<Document> Documents, ImmutableArray<StageFailure> Failures);
