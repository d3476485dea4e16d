using System.Text.RegularExpressions;
using Synoptic.Briefs.Model;

namespace Synoptic.Rendering;

/// <summary>What is said of a report itself, in every format.</summary>
internal static partial class ReportWords
{
    /// <summary>In code units: how much of a report without a title stands for one.</summary>
    private const int MostOfText = 60;

    /// <summary>What a report is called: its title, or else its first words; its path only where it has none.</summary>
    public static string Name(DocumentRecord report) => report.Title ?? FirstWords(report) ?? report.Path;

    /// <summary>The source, or that it is not known.</summary>
    public static string Source(DocumentRecord report) => report.Source ?? "source unknown";

    /// <summary>The date, with the time in UTC where there is one, or that it is not known.</summary>
    public static string Date(DocumentRecord report) => report.PublishedAt is { } value
        ? WholeTime.Replace(value, "$1 $2 UTC")
        : "date unknown";

    private static string? FirstWords(DocumentRecord report)
    {
        if (report.Sentences.IsEmpty)
        {
            return null;
        }

        string sentence = report.Text[report.Sentences[0].Start..report.Sentences[0].End];
        int end = sentence.Length <= MostOfText ? sentence.Length : sentence.LastIndexOf(' ', MostOfText);
        return end == sentence.Length ? sentence : $"{sentence[..(end > 0 ? end : MostOfText)]} …";
    }

    /// <summary>A TIMEX3 value to the second, in UTC.</summary>
    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTime { get; }
}
