using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Model;

/// <summary>Tells language tags (BCP 47) from other text.</summary>
internal static partial class LanguageTag
{
    /// <summary>The tag, with <c>-</c> where a locale has <c>_</c>; null when it is none.</summary>
    public static string? Of(string? text)
    {
        string tag = (text ?? "").Trim().Replace('_', '-');
        return Tag().IsMatch(tag) ? tag : null;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
