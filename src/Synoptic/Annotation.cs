using System.Collections.Immutable;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic;

/// <summary>What came of annotating some documents.</summary>
/// <param name="Documents">Those that could be annotated, in the order in which they came.</param>
/// <param name="Failures">Those that could not, in the same order.</param>
public sealed record Annotation(ImmutableArray<AnnotatedDocument> Documents, ImmutableArray<StageFailure> Failures);
