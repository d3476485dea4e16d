using System.Text.RegularExpressions;

namespace Synoptic.Briefs.Audit;

/// <summary>How the audit reads text.</summary>
internal static partial class AuditedText
{
    /// <summary>The text with each run of white space as one space, and none at its ends.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim(' ');

    /// <summary>Whether a text has these words at this place.</summary>
    public static bool Holds(string text, int start, int end, string words) =>
        0 <= start && start <= end && end <= text.Length && text.AsSpan(start, end - start).SequenceEqual(words);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
