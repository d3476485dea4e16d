using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Ingestion.Decoding;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Sidecars;

/// <summary>The sidecars of all folders that are read.</summary>
internal sealed class SidecarShelf
{
    private readonly FrozenDictionary<string, Sidecar> _byFolder;

    private SidecarShelf(FrozenDictionary<string, Sidecar> byFolder, ImmutableArray<StageFailure> failures)
    {
        _byFolder = byFolder;
        Failures = failures;
    }

    /// <summary>What in the sidecars could not be read.</summary>
    public ImmutableArray<StageFailure> Failures { get; }

    public static SidecarShelf Read(IEnumerable<FoundFile> files, FileContent content)
    {
        Dictionary<string, Sidecar> byFolder = new(StringComparer.Ordinal);
        List<StageFailure> failures = [];
        foreach (var file in files)
        {
            var sidecar = ReadOne(file, content);
            failures.AddRange(sidecar.Failures);
            byFolder[file.Folder!] = sidecar;
        }

        return new(byFolder.ToFrozenDictionary(StringComparer.Ordinal), [.. failures]);
    }

    /// <summary>The extraction with what the sidecar beside <paramref name="file"/> says of it.</summary>
    public Extraction Complete(FoundFile file, Extraction extraction) =>
        file.Folder is { } folder
        && _byFolder.TryGetValue(folder, out var sidecar)
        && sidecar.Entries.TryGetValue(Path.GetFileName(file.FullPath), out var entry)
            ? SidecarMerge.Apply(sidecar, entry, extraction)
            : extraction;

    private static Sidecar ReadOne(FoundFile file, FileContent content)
    {
        var bytes = content.Read(file);
        var text = bytes.Value is { } read ? TextDecoder.Decode(file.Path, read, isPage: false) : bytes.Failure!;
        return text.Value is { } yaml
            ? new SidecarReader(file.Path, name => IsBeside(file, name)).Read(yaml)
            : new(file.Path, FrozenDictionary<string, SidecarEntry>.Empty, [text.Failure! with { Stage = Stage.Sidecar }]);
    }

    // A name with separators would reach out of the folder.
    private static bool IsBeside(FoundFile sidecar, string name) =>
        Path.GetFileName(name) == name && File.Exists(Path.Join(sidecar.Folder, name));
}
