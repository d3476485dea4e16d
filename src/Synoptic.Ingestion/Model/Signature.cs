using System.Text.RegularExpressions;

namespace Synoptic.Ingestion.Model;

/// <summary>Takes the name out of what metadata give as an author.</summary>
internal static partial class Signature
{
    // A name with its role and desk is shorter; what is longer is a biography.
    private const int Longest = 120;

    /// <summary>The name without "By"; null for an address or a text that is no name.</summary>
    public static string? Of(string? text)
    {
        string name = By().Replace(text ?? "", "").Trim();
        return name.Length is 0 or > Longest || name.Contains("://", StringComparison.Ordinal) || !name.Any(char.IsLetter) ? null : name;
    }

    [GeneratedRegex(@"^\s*by:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
