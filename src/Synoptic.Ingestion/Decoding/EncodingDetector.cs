namespace Synoptic.Ingestion.Decoding;

/// <summary>Tells Unicode encodings by their byte order mark, or UTF-16 without one by its zero bytes.</summary>
internal static class EncodingDetector
{
    private const int Sample = 4096;

    /// <summary>The encoding that the byte order mark names, or null when there is none.</summary>
    public static TextEncoding? ByMark(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => TextEncoding.Utf8 with { MarkLength = 3 },
        [0xFF, 0xFE, 0, 0, ..] => TextEncoding.Utf32LittleEndian with { MarkLength = 4 },
        [0, 0, 0xFE, 0xFF, ..] => TextEncoding.Utf32BigEndian with { MarkLength = 4 },
        [0xFF, 0xFE, ..] => TextEncoding.Utf16LittleEndian with { MarkLength = 2 },
        [0xFE, 0xFF, ..] => TextEncoding.Utf16BigEndian with { MarkLength = 2 },
        _ => null,
    };

    /// <summary>
    /// UTF-16 when at least half of the characters have a zero as one byte, always the same one: the
    /// letters, digits and spaces of every language written in Latin script do. Else null.
    /// </summary>
    public static TextEncoding? ByZeroBytes(ReadOnlySpan<byte> content)
    {
        int pairs = Math.Min(content.Length, Sample) / 2;
        int firstZeros = 0;
        int secondZeros = 0;
        for (int pair = 0; pair < pairs; pair++)
        {
            firstZeros += content[2 * pair] == 0 ? 1 : 0;
            secondZeros += content[(2 * pair) + 1] == 0 ? 1 : 0;
        }

        return (firstZeros, secondZeros) switch
        {
            (0, > 0) when 2 * secondZeros >= pairs => TextEncoding.Utf16LittleEndian,
            ( > 0, 0) when 2 * firstZeros >= pairs => TextEncoding.Utf16BigEndian,
            _ => null,
        };
    }
}
