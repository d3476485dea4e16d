using Synoptic.Ingestion.Deduplication;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Sidecars;
using Synoptic.Ingestion.Streaming;

namespace Synoptic.Ingestion;

/// <summary>
/// Reads reports one after the other, in memory for a few of them, however many there are. Other than
/// <see cref="ReportReader"/> it leaves in what is there twice, because it does not remember what went by.
/// </summary>
public sealed class ReportStream
{
    private readonly int _sizeLimit;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size limit is below 1.</exception>
    public ReportStream(ReadingOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SizeLimit, 1, nameof(options));
        _sizeLimit = options.SizeLimit;
    }

    /// <summary>
    /// What lies under the paths, in ordinal order of path: a step for each file, and for each line of a file of JSON
    /// Lines. Going on to the next step waits for no more than its bytes; a step may be carried out at any time, once,
    /// on any thread. The size limit holds for each file, and for each line of JSON Lines.
    /// </summary>
    /// <param name="paths">Files, folders (read with all below them), or <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> stands for; left unread when no path is <c>-</c>.</param>
    public IEnumerable<Func<IngestionResult>> Read(IReadOnlyList<string> paths, Stream standardInput)
    {
        FileSteps steps = new(_sizeLimit, standardInput);
        FoundFiles found = FileFinder.Find(paths);
        SidecarShelf sidecars = SidecarShelf.Read(
            found.Files.Where(file => file.Kind == FileKind.Sidecar), new FileContent(_sizeLimit, standardInput));
        yield return () => new IngestionResult([], [.. found.Failures, .. sidecars.Failures]);
        foreach (FoundFile file in found.Files.Where(file => file.Kind != FileKind.Sidecar))
        {
            foreach (Func<Extraction> step in steps.Of(file))
            {
                yield return () => ResultOf(sidecars.Complete(file, step()));
            }
        }
    }

    private static IngestionResult ResultOf(Extraction extraction) =>
        new([.. extraction.Drafts.Select(DocumentIdentity.Give)], extraction.Failures);
}
