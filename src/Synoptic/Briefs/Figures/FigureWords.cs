using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures;

/// <summary>Short words that more than one figure uses.</summary>
internal static class FigureWords
{
    /// <summary>What a report is called where there is little room: its source, or else the name of its file without the ending.</summary>
    public static string ShortName(BriefDocument report)
    {
        string file = report.Path[(report.Path.LastIndexOfAny(['/', '\\']) + 1)..];
        int ending = file.LastIndexOf('.');
        return report.Source ?? (ending > 0 ? file[..ending] : file);
    }

    /// <summary>A count with its noun: "1 report", "2 reports".</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>How many independent origins a claim has: "1 origin", "1–3 origins".</summary>
    public static string Origins(BriefOrigins origins) => origins.Min == origins.Max
        ? Count(origins.Min, "origin")
        : string.Create(CultureInfo.InvariantCulture, $"{origins.Min}–{origins.Max} origins");

    /// <summary>Reports by their numbers, from 1: "report 1", "reports 1 and 4", "reports 1, 3 and 4".</summary>
    public static string Reports(IReadOnlyList<int> documents)
    {
        string[] numbers = [.. documents.Select(document => (document + 1).ToString(CultureInfo.InvariantCulture))];
        return numbers.Length < 2 ? $"report {string.Concat(numbers)}" : $"reports {string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}
