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

    /// <summary>One failure, as on standard error.</summary>
    public static string Failure(BriefFailure failure) => $"{failure.Document}: {failure.Stage}: {failure.Message}";
}
