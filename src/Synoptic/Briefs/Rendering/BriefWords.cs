using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>The fixed words of a brief that every format shares.</summary>
internal static class BriefWords
{
    /// <summary>The heading over what failed.</summary>
    public const string Failures = "What could not be read";

    /// <summary>The title of the whole.</summary>
    public static string Title(Brief brief) => brief.Documents.Length == 1
        ? "Brief of one report"
        : string.Create(CultureInfo.InvariantCulture, $"Brief of {brief.Documents.Length} reports");

    /// <summary>How to read a line; null where there is none.</summary>
    public static string? Legend(Brief brief) => brief.Lines.All(line => line.Section == BriefSections.Reports)
        ? null
        : "[2:5]: report 2, sentence 5. at least 2 reports: others may tell it in other words. perhaps 1 source: all may rest on one. …: words cut";

    /// <summary>What the topic found, or null where none was asked for.</summary>
    public static string? Focus(Brief brief) => brief.Focus is { } focus
        ? $"On: {focus.Words}" + (focus.Missing.IsEmpty ? "" : $"; nothing on: {string.Join(", ", focus.Missing)}")
        : null;

    /// <summary>One failure, as on standard error.</summary>
    public static string Failure(BriefFailure failure) => $"{failure.Document}: {failure.Stage}: {failure.Message}";
}
