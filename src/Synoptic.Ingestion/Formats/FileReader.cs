using System.Security.Cryptography;
using Synoptic.Ingestion.Decoding;
using Synoptic.Ingestion.Files;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Formats;

/// <summary>Takes one file all the way from its bytes to its reports.</summary>
/// <param name="content">Where the bytes come from.</param>
internal sealed class FileReader(FileContent content)
{
    public Extraction Read(FoundFile file)
    {
        var bytes = content.Read(file);
        if (bytes.Value is not { } read)
        {
            return new([], [bytes.Failure!]);
        }

        var format = FormatDetector.Detect(file.Name, read);
        var text = TextDecoder.Decode(file.Path, read, isPage: format == ReportFormat.Page);
        return text.Value is { } decoded
            ? ReportExtractor.Extract(new(file.Path, decoded, Convert.ToHexStringLower(SHA256.HashData(read))), format)
            : new([], [text.Failure!]);
    }
}
