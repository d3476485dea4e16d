using System.Text.RegularExpressions;
using Synoptic.Briefs.Model;

namespace Synoptic.Rendering;

/// <summary>What is said of a report itself, in every format.</summary>
internal static partial class ReportWords
{
    /// <summary>What a report is called: its title, or else its path.</summary>
    public static string Name(DocumentRecord report) => report.Title ?? report.Path;

    /// <summary>The source, or that it is not known.</summary>
    public static string Source(DocumentRecord report) => report.Source ?? "source unknown";

    /// <summary>The date, with the time in UTC where there is one, or that it is not known.</summary>
    public static string Date(DocumentRecord report) => report.PublishedAt is { } value
        ? WholeTime.Replace(value, "$1 $2 UTC")
        : "date unknown";

    /// <summary>A TIMEX3 value to the second, in UTC.</summary>
    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTime { get; }
}
