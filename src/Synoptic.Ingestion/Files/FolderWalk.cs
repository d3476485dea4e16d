using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Files;

/// <summary>Walks one folder and all below it. <see cref="FolderRules"/> says what is passed over.</summary>
/// <param name="root">The folder as the user gave it.</param>
internal sealed class FolderWalk(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly string _given = Path.TrimEndingDirectorySeparator(root);
    private readonly List<FoundFile> _files = [];
    private readonly List<StageFailure> _failures = [];

    /// <summary>Everything below the folder; a failure when there is nothing.</summary>
    public FoundFiles Find()
    {
        Stack<DirectoryInfo> folders = new([new(_root)]);
        while (folders.TryPop(out var folder))
        {
            Visit(folder, folders);
        }

        return _failures.Count == 0 && _files.TrueForAll(file => file.Kind == FileKind.Sidecar)
            ? FoundFiles.Failed(root, "holds no reports; name a folder with .txt, .md, .html, .json or .jsonl files.")
            : new([.. _files], [.. _failures]);
    }

    private void Visit(DirectoryInfo folder, Stack<DirectoryInfo> folders)
    {
        var entries = FileBorder.Try<FileSystemInfo[]>(PathOf(folder), () => folder.GetFileSystemInfos());
        if (entries.Failure is { } failure)
        {
            _failures.Add(failure);
            return;
        }

        foreach (var entry in entries.Value!.Where(entry => !FolderRules.IsHidden(entry)))
        {
            if (entry.LinkTarget is not null)
            {
                CheckLink(entry);
            }
            else if (entry is FileInfo file)
            {
                Take(file);
            }
            else if (entry is DirectoryInfo below && !FolderRules.IsSavedBesidePage(below))
            {
                folders.Push(below);
            }
        }
    }

    private void Take(FileInfo file)
    {
        bool isSidecar = file.Name == FileFinder.SidecarName;
        if (!isSidecar && !FolderRules.IsReport(file.Name))
        {
            return;
        }

        // Nothing without length is opened: named pipes have none either, and would wait for ever.
        if (file.Length == 0)
        {
            _failures.Add(new(PathOf(file), Stage.Read, FileContent.Empty));
            return;
        }

        Add(file, isSidecar ? FileKind.Sidecar : FileKind.Report);
    }

    private void CheckLink(FileSystemInfo link)
    {
        var problem = FileBorder.Try<string>(PathOf(link), () => LinkRule.Check(link, _root));
        if (problem.Failure is { } failure)
        {
            _failures.Add(failure);
        }
        else if (problem.Value is { Length: > 0 } message)
        {
            _failures.Add(new(PathOf(link), Stage.Read, message));
        }
    }

    private void Add(FileInfo file, FileKind kind)
    {
        string path = PathOf(file);
        _files.Add(new(file.FullName, path, Slashed(Path.Join(_given, path)), kind));
    }

    private string PathOf(FileSystemInfo entry)
    {
        string path = Path.GetRelativePath(_root, entry.FullName);
        return Slashed(path == "." ? root : path);
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
