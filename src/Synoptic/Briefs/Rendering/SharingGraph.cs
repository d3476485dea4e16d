using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>
/// Who rests on whom, drawn: reports on a circle in their order from the top clockwise, a line between two that share an
/// origin in the manner of its strongest reason. A picture of what the lines of the section say; it holds no words of reports.
/// </summary>
internal static class SharingGraph
{
    private const int Dot = 14; // radius of a report, in CSS pixels
    private const int Spacing = 48; // least distance of neighbours on the circle
    private const int SmallestRadius = 90;
    private const int Margin = 24;
    private const int Sample = 36;

    /// <summary>The reasons, the strongest first: what a line is drawn by.</summary>
    private static readonly ImmutableArray<string> Kinds = ["version", "copy", "agency", "family", "upstream", "quotation"];

    /// <summary>The picture with its legend; nothing where no two reports share an origin.</summary>
    public static Html Of(Brief brief)
    {
        if (brief.Sharing.IsEmpty)
        {
            return Html.Empty;
        }

        int radius = (int)Math.Max(SmallestRadius, Math.Ceiling(brief.Documents.Length * Spacing / Math.Tau));
        int size = 2 * (radius + Dot + Margin);
        ImmutableArray<(int X, int Y)> places = [.. Enumerable.Range(0, brief.Documents.Length).Select(index => PlaceOf(index, brief.Documents.Length, radius, size / 2))];
        var pairs = brief.Sharing.GroupBy(sharing => (First: sharing.Documents[0], Second: sharing.Documents[1])).ToArray();
        ImmutableArray<string> kinds = [.. Kinds.Where(kind => brief.Sharing.Any(sharing => sharing.Kind == kind))];
        return
            $"""
            <figure class="graph">
            <svg viewBox="0 0 {size} {size}" width="{size}" height="{size}" role="img" aria-label="Which reports share an origin; the list below says the same in words.">
            {pairs.Select(pair => Line(places[pair.Key.First], places[pair.Key.Second], [.. Kinds.Where(kind => pair.Any(sharing => sharing.Kind == kind))], pair.Key))}{places.Select(Report)}</svg>
            <figcaption><ul>
            {kinds.Select(Legend)}</ul></figcaption>
            </figure>

            """;
    }

    private static (int X, int Y) PlaceOf(int index, int count, int radius, int middle)
    {
        double angle = (Math.Tau * index / count) - (Math.PI / 2);
        return (middle + (int)Math.Round(radius * Math.Cos(angle)), middle + (int)Math.Round(radius * Math.Sin(angle)));
    }

    private static Html Line((int X, int Y) from, (int X, int Y) to, ImmutableArray<string> kinds, (int First, int Second) reports) =>
        $"""
        <line class="{kinds[0]}" x1="{from.X}" y1="{from.Y}" x2="{to.X}" y2="{to.Y}"><title>reports {reports.First + 1} and {reports.Second + 1}: {string.Join(", ", kinds.Select(WordsOf))}</title></line>

        """;

    private static Html Report((int X, int Y) place, int index) =>
        $"""
        <a href="#r{index + 1}"><circle cx="{place.X}" cy="{place.Y}" r="{Dot}"/><text x="{place.X}" y="{place.Y}" dy="0.35em" text-anchor="middle">{index + 1}</text></a>

        """;

    private static Html Legend(string kind) =>
        $"""
        <li><svg viewBox="0 0 {Sample} 8" width="{Sample}" height="8" aria-hidden="true"><line class="{kind}" x1="0" y1="4" x2="{Sample}" y2="4"/></svg> {WordsOf(kind)}</li>

        """;

    private static string WordsOf(string kind) => kind switch
    {
        "version" => "versions of one article",
        "copy" => "a passage stands in both",
        "agency" => "both credit one agency",
        "family" => "one family of outlets",
        "upstream" => "both rest on one party",
        _ => "both carry one quotation",
    };
}
