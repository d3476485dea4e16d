using System.Globalization;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Files;

/// <summary>Reads a file's bytes, as many as are allowed.</summary>
/// <param name="sizeLimit">The most bytes that are read.</param>
/// <param name="standardInput">What <c>-</c> stands for.</param>
internal sealed class FileContent(int sizeLimit, Stream standardInput)
{
    /// <summary>What is wrong with a file of no bytes.</summary>
    public const string Empty = "is empty; save the report's text in it or leave it out.";

    public Outcome<byte[]> Read(FoundFile file) =>
        FileBorder.Try(file.Path, () => file.Kind == FileKind.StandardInput ? Read(file, standardInput) : Open(file));

    private Outcome<byte[]> Open(FoundFile file)
    {
        using FileStream stream = new(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Read(file, stream);
    }

    private Outcome<byte[]> Read(FoundFile file, Stream stream)
    {
        byte[]? content = Limited(stream);
        return content switch
        {
            null => new StageFailure(file.Path, Stage.Read, TooLarge(stream)),
            [] => new StageFailure(file.Path, Stage.Read, Empty),
            _ => content,
        };
    }

    private byte[]? Limited(Stream stream)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[64 * 1024];
        int count;
        while (content.Length <= sizeLimit && (count = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, count);
        }

        return content.Length > sizeLimit ? null : content.ToArray();
    }

    private string TooLarge(Stream stream)
    {
        string size = stream.CanSeek ? stream.Length.ToString("N0", CultureInfo.InvariantCulture) : "more";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"holds {size} bytes, over the limit of {sizeLimit:N0}; raise the size limit or split the file.");
    }
}
