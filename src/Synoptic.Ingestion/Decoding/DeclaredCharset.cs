using System.Text;
using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Decoding;

/// <summary>The encoding that a page declares in a meta tag near its start.</summary>
internal static partial class DeclaredCharset
{
    // The HTML Standard asks pages to declare it in the first 1024 bytes; many do so later.
    private const int Reach = 4096;

    /// <summary>The declared encoding, or null when the bytes are no page, declare none, or name one that is unknown.</summary>
    public static TextEncoding? Of(ReadOnlySpan<byte> content)
    {
        string start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Reach)]);
        var declaration = Declaration().Match(start);
        return declaration.Success ? TextEncoding.ByName(declaration.Groups["name"].Value) : null;
    }

    [GeneratedRegex(
        """<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w.:-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
