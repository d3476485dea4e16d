namespace Synoptic.Conventions.Tests.Support;

/// <summary>The files of the project, found from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly string[] MadeByTools = [".git", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every file under the folders, without what tools made; with <c>/</c>, relative to the root, ordinal order.</summary>
    public static IEnumerable<string> Files(params string[] folders) => folders
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(Walk)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The C# files of the product and of the programs beside it.</summary>
    public static IEnumerable<string> SourceFiles =>
        Files("src", "evaluation", "training", "benchmarks").Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(child => !MadeByTools.Contains(Path.GetFileName(child)))
            .SelectMany(Walk));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Synoptic.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
                ?? throw new InvalidOperationException("Synoptic.slnx stands in no folder above the tests."));
}
