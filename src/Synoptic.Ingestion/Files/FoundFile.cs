namespace Synoptic.Ingestion.Files;

/// <summary>A file to be read, and its names.</summary>
/// <param name="FullPath">What the operating system opens; <c>-</c> for standard input. Never shown.</param>
/// <param name="Path">Relative to what was asked for, with <c>/</c>.</param>
/// <param name="GivenPath">As the user would write it: what was asked for, and the way from there, with <c>/</c>.</param>
/// <param name="Kind">What it is read for.</param>
internal sealed record FoundFile(string FullPath, string Path, string GivenPath, FileKind Kind)
{
    /// <summary>The last part of the name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder it lies in, as the operating system opens it; null for standard input.</summary>
    public string? Folder => Kind == FileKind.StandardInput ? null : System.IO.Path.GetDirectoryName(FullPath);
}
