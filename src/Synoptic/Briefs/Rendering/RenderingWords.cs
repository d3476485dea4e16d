using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>The fixed words that every format shares.</summary>
internal static partial class RenderingWords
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

    /// <summary>The date, with the time in UTC where there is one, or that it is not known.</summary>
    public static string Date(BriefDocument document) => document.PublishedAt is { } value
        ? WholeTime.Replace(value, "$1 $2 UTC")
        : "date unknown";

    /// <summary>One failure, as on standard error.</summary>
    public static string Failure(BriefFailure failure) => $"{failure.Document}: {failure.Stage}: {failure.Message}";

    /// <summary>A TIMEX3 value to the second, in UTC.</summary>
    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTime { get; }
}
