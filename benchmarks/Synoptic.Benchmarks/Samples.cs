using System.Collections.Immutable;
using Synoptic.Ingestion;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Benchmarks;

/// <summary>The sample stories, found from wherever a benchmark was built to.</summary>
internal static class Samples
{
    /// <summary>The folder of a story.</summary>
    public static string FolderOf(string story) => Path.Combine(FindRoot(AppContext.BaseDirectory), "samples", story);

    /// <summary>Its reports.</summary>
    public static ImmutableArray<Document> Read(string story) =>
        new ReportReader(ReadingOptions.Default).Read([FolderOf(story)], Stream.Null).Documents;

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Synoptic.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
            ?? throw new InvalidOperationException("Run the benchmarks from within the repository: samples/ stands in no folder above."));
}
