using System.Collections.Immutable;
using Synoptic.Ingestion.Model;
using Synoptic.Stories.Model;

namespace Synoptic;

/// <summary>What reports say together.</summary>
/// <param name="Update">What those that could be read say.</param>
/// <param name="Failures">What could not be read or annotated.</param>
public sealed record ComparedReports(StoryUpdate Update, ImmutableArray<StageFailure> Failures);
