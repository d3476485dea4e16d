using System.Text;

namespace Synoptic.Ingestion.Decoding;

/// <summary>The single-byte encoding of older Western texts, as a last resort.</summary>
internal static class Windows1252
{
    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static ReadOnlySpan<byte> Undefined => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>Where the first byte lies that the encoding leaves undefined, or -1.</summary>
    public static int FirstUndefined(ReadOnlySpan<byte> content) => content.IndexOfAny(Undefined);

    /// <summary>
    /// Whether the bytes read as Western text: at most three in ten lie outside ASCII. Running text of
    /// French or German has fewer than one in ten; other scripts in their own single-byte encodings have
    /// far more than half.
    /// </summary>
    public static bool IsPlausible(ReadOnlySpan<byte> content)
    {
        int outside = 0;
        foreach (byte unit in content)
        {
            outside += unit >= 0x80 ? 1 : 0;
        }

        return 10L * outside <= 3L * content.Length;
    }

    public static string Decode(ReadOnlySpan<byte> content) => Encoding.GetString(content);
}
