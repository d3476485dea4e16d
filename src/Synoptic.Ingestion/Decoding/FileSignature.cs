using System.Collections.Immutable;

namespace Synoptic.Ingestion.Decoding;

/// <summary>Kinds of file that hold no plain text, told by their first bytes.</summary>
internal static class FileSignature
{
    // First bytes as published by each format's own specification.
    private static readonly ImmutableArray<(byte[] Start, string Name)> Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x89, .. "PNG\r\n"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([.. "II*"u8, 0], "a TIFF image"),
        ([.. "MM"u8, 0, (byte)'*'], "a TIFF image"),
        ("RIFF"u8.ToArray(), "a picture, sound or video (RIFF)"),
        ("OggS"u8.ToArray(), "a sound or video (Ogg)"),
        ([.. "ID3"u8, 3], "a sound (MP3)"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        (@"{\rtf"u8.ToArray(), "a rich text (RTF) document"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "SQLite format 3"u8, 0], "a SQLite database"),
    ];

    /// <summary>The kind with its article ("a PDF"), or null when the bytes may be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> content)
    {
        foreach (var (start, name) in Known)
        {
            if (content.StartsWith(start))
            {
                return name;
            }
        }

        return null;
    }
}
