using System.Collections.Frozen;

namespace Synoptic.Ingestion.Files;

/// <summary>
/// What a folder holds beside its reports. It is passed over without a word: what is hidden,
/// <c>planted.json</c>, <c>README</c> with any ending, the files that a browser saves beside a page, and
/// types that hold data or code. All else is taken for a report, and what proves to be none is named as a
/// failure: nothing is lost in silence. A file that is named itself is always read.
/// </summary>
internal static class FolderRules
{
    private static readonly FrozenSet<string> TypesOfNoReport = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ".css", ".csv", ".js", ".svg", ".tsv", ".yaml", ".yml");

    public static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    public static bool IsReport(string name) =>
        name != "planted.json" && !IsReadme(name) && !TypesOfNoReport.Contains(Path.GetExtension(name));

    /// <summary>Whether a browser made the folder when it saved <c>page.html</c>: pictures, scripts, frames.</summary>
    public static bool IsSavedBesidePage(DirectoryInfo folder)
    {
        const string Mark = "_files";
        string page = folder.FullName[..^Math.Min(Mark.Length, folder.Name.Length)];
        return folder.Name.EndsWith(Mark, StringComparison.Ordinal) && (File.Exists(page + ".html") || File.Exists(page + ".htm"));
    }

    private static bool IsReadme(string name) =>
        name.Equals("README", StringComparison.OrdinalIgnoreCase) || name.StartsWith("README.", StringComparison.OrdinalIgnoreCase);
}
