using System.Collections.Immutable;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Files;

/// <summary>What lies under the paths that were asked for.</summary>
internal sealed record FoundFiles(ImmutableArray<FoundFile> Files, ImmutableArray<StageFailure> Failures)
{
    public static FoundFiles Failed(string path, string message) => new([], [new(path, Stage.Read, message)]);
}
