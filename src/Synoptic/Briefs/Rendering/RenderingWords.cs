using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>The fixed words that every format shares.</summary>
internal static class RenderingWords
{
    /// <summary>The heading over what failed.</summary>
    public const string Failures = "What could not be read";

    /// <summary>The title of the whole.</summary>
    public static string Title(Brief brief) => brief.Documents.Length == 1
        ? "Brief of one report"
        : string.Create(CultureInfo.InvariantCulture, $"Brief of {brief.Documents.Length} reports");

    /// <summary>What a report is called: its title, or else its path.</summary>
    public static string Name(BriefDocument document) => document.Title ?? document.Path;

    /// <summary>The source, or that it is not known.</summary>
    public static string Source(BriefDocument document) => document.Source ?? "source unknown";

    /// <summary>The date, or that it is not known.</summary>
    public static string Date(BriefDocument document) => document.PublishedAt ?? "date unknown";

    /// <summary>One failure, as on standard error.</summary>
    public static string Failure(BriefFailure failure) => $"{failure.Document}: {failure.Stage}: {failure.Message}";
}
