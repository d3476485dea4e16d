using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Sidecars;

/// <summary>What a <c>reports.yaml</c> says of the files beside it.</summary>
/// <param name="Path">The sidecar itself, for failures.</param>
/// <param name="Entries">By file name.</param>
/// <param name="Failures">What in it could not be used; the rest is.</param>
internal sealed record Sidecar(string Path, FrozenDictionary<string, SidecarEntry> Entries, ImmutableArray<StageFailure> Failures);
