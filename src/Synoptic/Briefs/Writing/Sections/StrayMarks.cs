namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Takes marks off the end of quoted words that a line would print beside its own.</summary>
internal static class StrayMarks
{
    /// <summary>The words without a comma at their end and without a quotation mark that closes what they do not open.</summary>
    public static string TrimEnd(string words)
    {
        string trimmed = words.TrimEnd(',', ' ');
        return trimmed is [_, .., '"' or '”'] && trimmed.AsSpan(0, trimmed.Length - 1).IndexOfAny('"', '“') < 0 && trimmed[..^1].TrimEnd(',', ' ') is { Length: > 0 } bare ? bare : trimmed;
    }
}
