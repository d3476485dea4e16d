using System.Diagnostics.CodeAnalysis;
using System.Text;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Formats;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Records;

namespace Synoptic.Ingestion.Streaming;

/// <summary>What there is to do for one file: one step, or for JSON Lines one for each line.</summary>
/// <param name="sizeLimit">The most bytes of a file that is read whole, or of a line.</param>
/// <param name="standardInput">What <c>-</c> stands for.</param>
internal sealed class FileSteps(int sizeLimit, Stream standardInput)
{
    private const byte LineFeed = (byte)'\n';

    private readonly FileReader _reader = new(new FileContent(sizeLimit, standardInput));

    private static ReadOnlySpan<byte> White => " \t\r\n"u8;

    public IEnumerable<Func<Extraction>> Of(FoundFile file)
    {
        if (file.Kind == FileKind.StandardInput)
        {
            return OfStandardInput(file);
        }

        return FormatDetector.Detect(file.Name, []) == ReportFormat.JsonLines ? OfLines(file) : [() => _reader.Read(file)];
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "A replayed stream holds nothing but the caller's stream, and a later step may read it.")]
    private IEnumerable<Func<Extraction>> OfStandardInput(FoundFile file)
    {
        byte[] head = Head(standardInput);
        ReplayedStream input = new(head, standardInput);
        FileReader whole = new(new FileContent(sizeLimit, input));
        return BeginsWithRecord(head) ? new RecordSteps(file.Path, sizeLimit).Read(input) : [() => whole.Read(file)];
    }

    private IEnumerable<Func<Extraction>> OfLines(FoundFile file)
    {
        Outcome<FileStream> opened = FileBorder.Try<FileStream>(
            file.Path, () => new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        if (opened.Value is not { } stream)
        {
            yield return () => new([], [opened.Failure!]);
            yield break;
        }

        using (stream)
        {
            Outcome<byte[]> head = FileBorder.Try<byte[]>(file.Path, () => Head(stream));
            byte[] read = head.Value ?? [];
            using ReplayedStream input = new(read, stream);
            IEnumerable<Func<Extraction>> steps = read.Length > 0 && !read.Contains((byte)0)
                ? new RecordSteps(file.Path, sizeLimit).Read(input)
                : [() => _reader.Read(file)];
            foreach (Func<Extraction> step in steps)
            {
                yield return step;
            }
        }
    }

    /// <summary>What there is up to the end of the first line that shows something; a little more may be in it.</summary>
    private byte[] Head(Stream stream)
    {
        using MemoryStream head = new();
        byte[] buffer = new byte[64 * 1024];
        bool isShown = false;
        bool isWhole = false;
        int count;
        while (!isWhole && head.Length <= sizeLimit && (count = stream.Read(buffer)) > 0)
        {
            head.Write(buffer, 0, count);
            int start = isShown ? 0 : Math.Max(0, buffer.AsSpan(0, count).IndexOfAnyExcept(White));
            isShown |= buffer.AsSpan(0, count).ContainsAnyExcept(White);
            isWhole = isShown && buffer.AsSpan(start, count - start).Contains(LineFeed);
        }

        return head.ToArray();
    }

    private static bool BeginsWithRecord(byte[] head)
    {
        string text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return RecordExtractor.IsRecord(end < 0 ? text : text[..end]);
    }
}
