namespace Synoptic.Ingestion.Files;

/// <summary>Finds the files under the paths that were asked for: each file once, in ordinal order of path.</summary>
internal static class FileFinder
{
    /// <summary>What the file is called that tells what is known of the reports beside it.</summary>
    public const string SidecarName = "reports.yaml";

    private const string StandardInput = "-";

    public static FoundFiles Find(IEnumerable<string> paths)
    {
        var found = paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(FindUnder).ToList();
        return new(
            FileNamer.TellApart([.. found.SelectMany(files => files.Files)]),
            [.. found.SelectMany(files => files.Failures).Distinct()]);
    }

    private static FoundFiles FindUnder(string path)
    {
        if (path == StandardInput)
        {
            return new([new(path, "stdin", path, FileKind.StandardInput)], []);
        }

        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return FoundFiles.Failed(path, "is no path: it is empty or holds a NUL character; name a file, a folder or -.");
        }

        var found = FileBorder.Try<FoundFiles>(path, () => Directory.Exists(path) ? new FolderWalk(path).Find() : Named(path));
        return found.Value ?? new([], [found.Failure!]);
    }

    private static FoundFiles Named(string path)
    {
        string fullPath = Path.GetFullPath(path);
        if (!File.Exists(fullPath))
        {
            return FoundFiles.Failed(path, "does not exist; check the spelling of the path.");
        }

        string sidecar = Path.Join(Path.GetDirectoryName(fullPath), SidecarName);
        FoundFile report = new(fullPath, Path.GetFileName(fullPath), Slashed(path), FileKind.Report);
        return new(File.Exists(sidecar) ? [report, SidecarBeside(report, sidecar)] : [report], []);
    }

    private static FoundFile SidecarBeside(FoundFile report, string fullPath) =>
        new(fullPath, SidecarName, report.GivenPath[..^report.Name.Length] + SidecarName, FileKind.Sidecar);

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
