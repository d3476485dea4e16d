using System.Collections.Immutable;

namespace Synoptic.Ingestion.Model;

/// <summary>What an extractor found in one file: any number of reports, and what it could not read.</summary>
internal sealed record Extraction(ImmutableArray<Draft> Drafts, ImmutableArray<StageFailure> Failures)
{
    public static Extraction Of(Draft draft) => new([draft], []);

    public static Extraction Failed(string path, string message) => new([], [new(path, Stage.Extract, message)]);
}
