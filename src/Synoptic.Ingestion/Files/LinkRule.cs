namespace Synoptic.Ingestion.Files;

/// <summary>
/// Links in a folder are not followed. One that points into the folder loses nothing, because its target
/// is read in its own place; every other one is named.
/// </summary>
internal static class LinkRule
{
    /// <summary>What is wrong with the link, or the empty text.</summary>
    public static string Check(FileSystemInfo link, string root)
    {
        string target = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (Holds(target, link.FullName))
        {
            return "is a link to a folder that holds it, a loop; remove the link.";
        }

        if (!File.Exists(target) && !Directory.Exists(target))
        {
            return "is a link to what does not exist; remove it or mend its target.";
        }

        return Holds(root, target) ? "" : "is a link out of the folder and is not followed; name its target to read it.";
    }

    private static bool Holds(string folder, string path) =>
        path.Length > folder.Length
        && path.StartsWith(folder, StringComparison.Ordinal)
        && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);
}
