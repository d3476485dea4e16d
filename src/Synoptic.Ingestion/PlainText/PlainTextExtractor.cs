using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>A plain-text file is one report, and its text stays as it is.</summary>
internal static class PlainTextExtractor
{
    public static Extraction Extract(InputFile file)
    {
        var header = HeaderReader.Read(file.Text);
        return Extraction.Of(new(file.Path, file.Text, header.Title, header.Details, file.Sha256));
    }
}
