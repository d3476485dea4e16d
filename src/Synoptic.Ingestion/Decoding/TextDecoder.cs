using System.Globalization;
using System.Text;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Decoding;

/// <summary>
/// Bytes to text. A byte order mark decides; else a page's own declaration; else UTF-8 if all bytes fit it;
/// else UTF-16 by its zero bytes; else Windows-1252 if all bytes fit it and it reads as text.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The text without a byte order mark, or a failure that names the first byte that does not fit.</summary>
    /// <param name="path">For the failure.</param>
    /// <param name="content">The file's bytes, 1 or more.</param>
    /// <param name="isPage">Whether a declaration in a meta tag counts.</param>
    public static Outcome<string> Decode(string path, byte[] content, bool isPage)
    {
        if (FileSignature.NameOf(content) is { } kind)
        {
            return Failure(path, $"is {kind}; save its text as .txt.");
        }

        if (EncodingDetector.ByMark(content) is { } marked)
        {
            return Strictly(path, content, marked);
        }

        if (isPage && DeclaredCharset.Of(content) is { } declared && TryDecode(content, declared, out string page) < 0)
        {
            return Checked(path, page);
        }

        return Guess(path, content);
    }

    private static Outcome<string> Guess(string path, byte[] content)
    {
        if (EncodingDetector.ByZeroBytes(content) is { } utf16)
        {
            return Strictly(path, content, utf16);
        }

        int misfit = TryDecode(content, TextEncoding.Utf8, out string text);
        if (misfit < 0 || content.AsSpan().Contains((byte)0))
        {
            return Checked(path, misfit < 0 ? text : "\0");
        }

        int undefined = Windows1252.FirstUndefined(content);
        return undefined < 0 && Windows1252.IsPlausible(content)
            ? Checked(path, Windows1252.Decode(content))
            : Failure(path, Misfit(content, undefined < 0 ? misfit : undefined, "fits neither UTF-8 nor Windows-1252"));
    }

    private static Outcome<string> Strictly(string path, byte[] content, TextEncoding encoding)
    {
        int misfit = TryDecode(content, encoding, out string text);
        return misfit < 0
            ? Checked(path, text)
            : Failure(path, Misfit(content, misfit, $"is not {encoding.Name}, which the file's first bytes announce"));
    }

    private static Outcome<string> Checked(string path, string text) => ControlCharacters.AreTooMany(text)
        ? Failure(path, "is binary: it holds NUL or too many other control characters; save its text as .txt.")
        : text;

    /// <summary>The offset of the first byte that does not fit, or -1.</summary>
    private static int TryDecode(byte[] content, TextEncoding encoding, out string text)
    {
        try
        {
            text = encoding.Encoding.GetString(content.AsSpan(encoding.MarkLength));
            return -1;
        }
        catch (DecoderFallbackException exception)
        {
            text = "";
            return Offset(content, encoding.MarkLength + exception.Index, exception.BytesUnknown ?? []);
        }
    }

    /// <summary>Where the bytes start that do not fit. The exception's index lies before or behind them, as its encoding likes.</summary>
    private static int Offset(byte[] content, int index, byte[] unknown)
    {
        int clamped = Math.Clamp(index, 0, content.Length - 1);
        return content.AsSpan(clamped).StartsWith(unknown) ? clamped : Math.Max(0, clamped - unknown.Length);
    }

    private static string Misfit(byte[] content, int offset, string problem) => string.Create(
        CultureInfo.InvariantCulture, $"byte 0x{content[offset]:X2} at offset {offset} {problem}; convert the file to UTF-8.");

    private static StageFailure Failure(string path, string message) => new(path, Stage.Decode, message);
}
