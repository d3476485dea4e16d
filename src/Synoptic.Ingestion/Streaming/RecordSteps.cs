using System.Globalization;
using System.Text;
using Synoptic.Ingestion.Decoding;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Records;

namespace Synoptic.Ingestion.Streaming;

/// <summary>The lines of JSON Lines, each a step of its own.</summary>
/// <param name="path">The file, for reports and failures.</param>
/// <param name="sizeLimit">The most bytes of a line.</param>
internal sealed class RecordSteps(string path, int sizeLimit)
{
    /// <summary>A step for each line that is not blank, as soon as it is there.</summary>
    public IEnumerable<Func<Extraction>> Read(Stream stream)
    {
        LineReader lines = new(stream, sizeLimit);
        int record = 0;
        for (int number = 1; ; number++)
        {
            Outcome<Line> next = FileBorder.Try<Line>(path, () => new Line(lines.Next(), number));
            if (next.Failure is { } failure)
            {
                yield return () => new([], [failure]);
                yield break;
            }

            if (next.Value!.Bytes is not { } bytes)
            {
                yield break;
            }

            if (!IsBlank(bytes))
            {
                record++;
                (int index, int line) = (record, number);
                yield return () => Extract(bytes, index, line);
            }
        }
    }

    private Extraction Extract(byte[] bytes, int record, int line)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");
        if (bytes.Length > sizeLimit)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"is a line of more than {sizeLimit:N0} bytes; raise the size limit or split the record.");
            return new([], [new(place, Stage.Read, message)]);
        }

        var text = TextDecoder.Decode(place, bytes, isPage: false);
        return text.Value is { } json ? RecordExtractor.ExtractLine(path, record, line, json) : new([], [text.Failure!]);
    }

    private static bool IsBlank(byte[] line) => string.IsNullOrWhiteSpace(Encoding.Latin1.GetString(line.AsSpan(0, Math.Min(line.Length, 64))))
        && string.IsNullOrWhiteSpace(Encoding.Latin1.GetString(line));

    /// <summary>A line and its number; no bytes after the last.</summary>
    private sealed record Line(byte[]? Bytes, int Number);
}
