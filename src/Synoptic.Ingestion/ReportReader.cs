using Synoptic.Ingestion.Deduplication;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Formats;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Sidecars;

namespace Synoptic.Ingestion;

/// <summary>
/// Reads reports from files, folders and standard input. What cannot be read becomes a failure with place,
/// reason and next step; nothing that a file holds makes it throw.
/// </summary>
public sealed class ReportReader
{
    private readonly int _sizeLimit;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size limit is below 1.</exception>
    public ReportReader(ReadingOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SizeLimit, 1, nameof(options));
        _sizeLimit = options.SizeLimit;
    }

    /// <summary>
    /// Reads all reports under the paths. The order of the paths does not change the result, and a file that
    /// several of them reach is read once.
    /// </summary>
    /// <param name="paths">Files, folders (read with all below them), or <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> stands for; left unread when no path is <c>-</c>.</param>
    public IngestionResult Read(IReadOnlyList<string> paths, Stream standardInput)
    {
        FileContent content = new(_sizeLimit, standardInput);
        FileReader reader = new(content);
        var found = FileFinder.Find(paths);
        var sidecars = SidecarShelf.Read(found.Files.Where(file => file.Kind == FileKind.Sidecar), content);
        var reports = found.Files
            .Where(file => file.Kind != FileKind.Sidecar)
            .Select(file => sidecars.Complete(file, reader.Read(file)))
            .ToList();
        var unique = Deduplicator.Remove(reports.SelectMany(report => report.Drafts));
        return new(
            [.. unique.Drafts.Select(DocumentIdentity.Give).OrderBy(document => document.Path, StringComparer.Ordinal)],
            [.. found.Failures
                .Concat(sidecars.Failures)
                .Concat(reports.SelectMany(report => report.Failures))
                .Concat(unique.Failures)
                .OrderBy(failure => failure.Path, StringComparer.Ordinal)
                .ThenBy(failure => failure.Message, StringComparer.Ordinal)]);
    }
}
