using System.Collections.Immutable;

namespace Synoptic.Ingestion.Files;

/// <summary>Gives each file one name, and no two the same one.</summary>
internal static class FileNamer
{
    /// <summary>
    /// Keeps one entry for each file, however often it was asked for. Files of different folders that
    /// have one relative path are told apart by the path as it was given.
    /// </summary>
    public static ImmutableArray<FoundFile> TellApart(ImmutableArray<FoundFile> files)
    {
        var once = files
            .GroupBy(file => (file.FullPath, file.Kind))
            .Select(group => group.OrderByDescending(file => file.Path.Length).ThenBy(file => file.GivenPath, StringComparer.Ordinal).First())
            .ToList();

        // A given path may in turn be another file's relative path: hence the second round.
        return [.. SpellOut(SpellOut(once)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<FoundFile> SpellOut(IEnumerable<FoundFile> files) => files
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .SelectMany(group => group.Count() == 1 ? group : group.Select(file => file with { Path = file.GivenPath }));
}
