using System.Text;

namespace Synoptic.Ingestion.Decoding;

/// <summary>An encoding chosen for a file.</summary>
/// <param name="Name">As messages show it.</param>
/// <param name="Encoding">Throws at invalid bytes.</param>
/// <param name="MarkLength">How many bytes of byte order mark come first.</param>
internal sealed record TextEncoding(string Name, Encoding Encoding, int MarkLength)
{
    public static TextEncoding Utf8 { get; } = new("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), 0);

    public static TextEncoding Utf16LittleEndian { get; } = new("UTF-16 (little-endian)", new UnicodeEncoding(false, false, true), 0);

    public static TextEncoding Utf16BigEndian { get; } = new("UTF-16 (big-endian)", new UnicodeEncoding(true, false, true), 0);

    public static TextEncoding Utf32LittleEndian { get; } = new("UTF-32 (little-endian)", new UTF32Encoding(false, false, true), 0);

    public static TextEncoding Utf32BigEndian { get; } = new("UTF-32 (big-endian)", new UTF32Encoding(true, false, true), 0);

    /// <summary>An encoding by a name that a page declares, or null when it is unknown.</summary>
    public static TextEncoding? ByName(string name)
    {
        // The labels of Latin-1 and ASCII mean Windows-1252 on the web, and a page that can say "utf-16"
        // in ASCII is none (WHATWG Encoding Standard, section 4.2; HTML Standard, section 13.2.3.3).
        string canonical = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" => "windows-1252",
            "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
            var other => other,
        };
        return Find(canonical) is { } encoding ? new(canonical, encoding, 0) : null;
    }

    private static Encoding? Find(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } legacy)
        {
            return legacy;
        }

        return name == "utf-8" ? Utf8.Encoding : null;
    }
}
