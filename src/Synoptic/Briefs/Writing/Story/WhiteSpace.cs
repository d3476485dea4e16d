namespace Synoptic.Briefs.Writing.Story;

/// <summary>White space as a line of a brief has it.</summary>
internal static class WhiteSpace
{
    /// <summary>The text without white space at its ends, and with one space for each other run of it.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
